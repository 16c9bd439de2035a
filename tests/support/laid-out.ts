import { cand } from '../../packages/core/src/court/cand.ts';
import { type Stationery, stationeryFor } from '../../packages/core/src/court/index.ts';
import type { Diagnostic } from '../../packages/core/src/diagnostic/index.ts';
import { type Block, type Document, type Note, plainStyle } from '../../packages/core/src/document/index.ts';
import { type FindPlace, layout } from '../../packages/core/src/layout/index.ts';
import type { Page, Pages } from '../../packages/core/src/pages/index.ts';
import { paper, section } from './papers.ts';
import { testFonts } from './pdf.ts';
import { lineText } from './print-pages.ts';

const fonts = await testFonts();
export const { stationery } = cand;
export const letterStationery = stationeryFor('press', cand);

/** The numbered lines of pleading paper. */
export const grid = stationery.geometry.grid ?? never();

function never(): never {
  throw new Error('Pleading paper has numbered lines.');
}

interface LaidOut {
  readonly pages: Pages;
  readonly diagnostics: readonly Diagnostic[];
}

export function laidOut(document: Document, paper: Stationery = stationery, findPlace?: FindPlace): LaidOut {
  const { value, diagnostics } = layout(document, paper, fonts, findPlace);
  if (!value) throw new Error('Nothing was laid out.');
  return { pages: value, diagnostics };
}

/** A release: one section, on letter paper. */
export function laidOutRelease(blocks: readonly Block[], more: Partial<Document> = {}): Pages {
  const footer = { kind: 'press', slug: 'Harbor Commons / intervene', more: '-more-' } as const;
  const release = paper([section('body', { format: 'arabic', start: 1 }, ...blocks)], [], { footer, ...more });
  return laidOut(release, letterStationery).pages;
}

/** One section of a paper, its pages numbered from 1. */
export function laidOutBlocks(blocks: readonly Block[], notes: readonly Note[] = []): Pages {
  return laidOut(paper([section('body', { format: 'arabic', start: 1 }, ...blocks)], notes)).pages;
}

export function page(pages: Pages, number: number): Page {
  const found = pages.pages[number - 1];
  if (!found) throw new Error(`There is no page ${number}.`);
  return found;
}

/** The words of a page's lines, and of its notes'. */
export function linesOn(pages: Pages, number: number): string[] {
  return page(pages, number).lines.map(lineText);
}

export function notesOn(pages: Pages, number: number): string[] {
  return page(pages, number).notes.map(lineText);
}

/** The numbered line a line of text stands on: 7, or 7.5 between two. */
export function numberedLine(baseline: number): number {
  const { margins, baselineShare } = stationery.geometry;
  const number = (baseline - margins.top - grid.pitch * baselineShare) / grid.pitch + 1;
  return Math.round(number * 1000) / 1000;
}

/** So many lines of text, a line break between them, each under its own name: `name 1`, `name 2` … */
export function countedLines(name: string, count: number) {
  return Array.from({ length: count }, (_, index) => [
    { kind: 'text' as const, text: `${name} ${index + 1}`, style: plainStyle },
    ...(index < count - 1 ? [{ kind: 'line-break' as const }] : []),
  ]).flat();
}
