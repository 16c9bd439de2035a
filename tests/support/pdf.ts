import { readFile } from 'node:fs/promises';
import { zlibSync } from 'fflate';
import { cand } from '../../packages/core/src/court/cand.ts';
import { type Stationery, stationeryFor } from '../../packages/core/src/court/index.ts';
import type { Document } from '../../packages/core/src/document/index.ts';
import { type FontFamily, loadFamily } from '../../packages/core/src/font/index.ts';
import { layout } from '../../packages/core/src/layout/index.ts';
import { writePdf } from '../../packages/core/src/write/pdf/index.ts';
import { fromRoot } from './paths.ts';

let fonts: Promise<FontFamily> | undefined;

/** The fonts, read once. */
export function testFonts(): Promise<FontFamily> {
  fonts ??= loadFamily((file) => readFile(fromRoot('packages/core/fonts', file)));
  return fonts;
}

/** What a document is set on: a release on letter paper, every other on the court's. */
export function stationeryOf({ footer }: Document): Stationery {
  return stationeryFor(footer.kind === 'press' ? 'press' : 'motion', cand);
}

/** A document laid out and written, with the deflate all tests share. */
export async function pdfOf(document: Document): Promise<Uint8Array> {
  const family = await testFonts();
  const stationery = stationeryOf(document);
  const { value: pages, diagnostics } = layout(document, stationery, family);
  if (!pages) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return writePdf(document, pages, stationery, family, (bytes) => zlibSync(bytes));
}
