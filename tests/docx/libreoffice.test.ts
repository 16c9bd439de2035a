import { zlibSync } from 'fflate';
import { beforeAll, describe, expect } from 'vitest';
import { pleadingStationery } from '../../packages/core/src/court/pleading-paper.ts';
import type { AnchorId, Inline, Paragraph } from '../../packages/core/src/document/index.ts';
import { flatInlines, paragraphsOfDocument } from '../../packages/core/src/document/index.ts';
import type { PacketPaper } from '../../packages/core/src/packet/index.ts';
import { docxState } from '../../packages/core/src/write/docx/docx-state.ts';
import { writeDocx } from '../../packages/core/src/write/docx/index.ts';
import { assembledMotion } from '../support/examples.ts';
import { type PrintedWord, printedWords, savedAgain } from '../support/libreoffice.ts';
import { hasTool, itWith } from '../support/tools.ts';

const tools = ['soffice', 'pdftotext'];
const { margins, height, grid = { lines: 28, pitch: 24 } } = pleadingStationery.geometry;

let motion: PacketPaper;
let docx: Uint8Array;
let printed: PrintedWord[][] = [];

beforeAll(async () => {
  ({ motion } = await assembledMotion('marlow'));
  docx = writeDocx(motion.document, motion.pages, pleadingStationery, (bytes) => zlibSync(bytes));
  if (tools.every(hasTool)) printed = await printedWords(docx);
});

/** The words between the margins, top and bottom: text and notes. */
function textWords(page: readonly PrintedWord[]): PrintedWord[] {
  const textBottom = height - margins.bottom + grid.pitch / 4;
  return page.filter(({ left, bottom }) => left > margins.left - 1 && bottom > margins.top && bottom < textBottom);
}

/** The words of a page line by line, each line without its spaces. */
function linesOf(page: readonly PrintedWord[]): Map<string, number> {
  const lines = new Map<number, PrintedWord[]>();
  for (const word of textWords(page)) lines.set(word.bottom, [...(lines.get(word.bottom) ?? []), word]);
  return new Map(
    [...lines].map(([bottom, words]) => [
      squeezed(words.toSorted((a, b) => a.left - b.left).map(({ text }) => text)),
      bottom,
    ]),
  );
}

const squeezed = (texts: readonly string[]): string => texts.join('').replace(/\s/gu, '');

function pageText(page: readonly PrintedWord[]): string {
  const order = textWords(page).toSorted((a, b) => a.bottom - b.bottom || a.left - b.left);
  return squeezed(order.map(({ text }) => text));
}

describe('LibreOffice prints the example', () => {
  itWith(tools, 'on as many pages', () => {
    expect(printed).toHaveLength(motion.pages.pages.length);
  });

  itWith(tools, 'with the numbers 1 to 28 beside every page', () => {
    const numbers = Array.from({ length: grid.lines }, (_, index) => String(index + 1));
    for (const page of printed) {
      const beside = page.filter(({ right }) => right < margins.left - 9).toSorted((a, b) => a.bottom - b.bottom);
      expect(beside.map(({ text }) => text)).toEqual(numbers);
    }
  });

  itWith(tools, 'with every double-spaced baseline on a line number, within 0.1 pt', () => {
    const off: string[] = [];
    let found = 0;
    let all = 0;
    motion.pages.pages.forEach((page, index) => {
      const words = printed[index] ?? [];
      const lines = linesOf(words);
      const numbers = words.filter(({ right }) => right < margins.left - 9).map(({ bottom }) => bottom);
      for (const line of page.lines.filter(({ pitch }) => pitch === grid.pitch)) {
        all += 1;
        const bottom = lines.get(squeezed(line.runs.map(({ text }) => text)));
        if (bottom === undefined) continue;
        found += 1;
        if (numbers.every((number) => Math.abs(number - bottom) > 0.1)) off.push(`page ${index + 1}: ${bottom}`);
      }
    });
    console.log(`LibreOffice: ${found} of ${all} double-spaced lines break as ours`);
    expect(off).toEqual([]);
    // LibreOffice breaks a few lines elsewhere: round dashes and slashes.
    expect(found / all).toBeGreaterThan(0.95);
  });

  itWith(tools, 'with at least 99 % of headings and 98.5 % of authorities on the page we print', () => {
    const headings = paragraphsOfDocument(motion.document).filter(({ anchor }) => anchor !== undefined);
    const headingPlaces = headings.map(({ anchor = '', inlines }) => ({ anchor, words: wordsOf(inlines) }));
    const shares = { headings: share(headingPlaces), authorities: share(citedPlaces()) };
    console.log(
      `LibreOffice: ${headings.length} headings and ${citedPlaces().length} citations, ${JSON.stringify(shares)}`,
    );
    expect(shares.headings).toBeGreaterThanOrEqual(0.99);
    expect(shares.authorities).toBeGreaterThanOrEqual(0.985);
  });
});

itWith(['soffice'], 'a DOCX that another program has saved counts as edited', async () => {
  expect(docxState(docx)).toBe('ours');
  expect(docxState(await savedAgain(docx))).toBe('edited');
});

interface AnchoredWords {
  readonly anchor: AnchorId;
  readonly words: string;
}

/** The share of anchors whose words LibreOffice prints on the page where we say the anchor stands. */
function share(places: readonly AnchoredWords[]): number {
  const right = places.filter(({ anchor, words }) => {
    const place = motion.pages.anchors.get(anchor);
    return place && pageText(printed[place.page] ?? []).includes(words);
  });
  return right.length / places.length;
}

/** Enough of a text to know it by; it may end on the next page. */
const knownBy = 12;

function wordsOf(inlines: readonly Inline[]): string {
  const texts = flatInlines(inlines).map((inline) => ('text' in inline ? inline.text : ''));
  return squeezed(texts).slice(0, knownBy);
}

function citedPlaces(): AnchoredWords[] {
  const cited = new Set(motion.document.authorities.flatMap(({ cites }) => cites));
  const within = ({ inlines }: Paragraph): AnchoredWords[] =>
    inlines.flatMap((inline, index) => {
      if (inline.kind !== 'citation' || !cited.has(inline.anchor)) return [];
      return [{ anchor: inline.anchor, words: wordsOf(inlines.slice(index)) }];
    });
  return paragraphsOfDocument(motion.document).flatMap(within);
}
