import { expect, it } from 'vitest';
import {
  countedLines,
  laidOut,
  laidOutBlocks,
  linesOn,
  numberedLine,
  page,
  stationery,
} from '../../../../../tests/support/laid-out.ts';
import { paper, paragraph, section } from '../../../../../tests/support/papers.ts';

/** A paragraph of so many lines, without indent: `name 1`, `name 2` … */
const lines = (name: string, count: number, style: 'body-continued' | 'block-quote' | 'counsel' = 'body-continued') =>
  paragraph(style, countedLines(name, count));

it('sets 28 double-spaced lines a page, each on its number', () => {
  const pages = laidOutBlocks([lines('a', 30)]);
  const numbers = page(pages, 1).lines.map(({ baseline }) => numberedLine(baseline));
  expect(numbers).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  expect(linesOn(pages, 2)).toEqual(['a 29', 'a 30']);
});

it('leads from a quotation back to the numbered lines, however many lines it has', () => {
  for (const count of [1, 2, 3, 4, 5, 8, 13]) {
    const pages = laidOutBlocks([lines('a', 3), lines('q', count, 'block-quote'), lines('b', 2)]);
    const after = page(pages, 1).lines.at(-1);
    expect(numberedLine(after?.baseline ?? 0) % 1).toBe(0);
  }
});

it('leads back from a quotation that breaks between pages by what stands on the second', () => {
  const pages = laidOutBlocks([lines('a', 26), lines('q', 5, 'block-quote'), lines('b', 2)]);
  expect(linesOn(pages, 1).slice(-2)).toEqual(['q 2', 'q 3']);
  expect(page(pages, 2).lines.map(({ baseline }) => numberedLine(baseline))).toEqual([0.6, 1.1, 2, 3]);
});

it('sets a quotation half a line apart from the text above it', () => {
  const [above, quoted] = page(laidOutBlocks([lines('a', 1), lines('q', 3, 'block-quote')]), 1).lines;
  expect((quoted?.top ?? 0) - (above?.top ?? 0)).toBe(24 + 12);
});

it('tells the space below a quotation only where it is not its style’s', () => {
  const odd = laidOutBlocks([lines('q', 3, 'block-quote'), lines('b', 1)]);
  const even = laidOutBlocks([lines('q', 4, 'block-quote'), lines('b', 1)]);
  expect(stationery.styles['block-quote'].after).toBe(12);
  expect([...odd.spaceAfter.values()]).toEqual([]);
  expect([...even.spaceAfter.values()]).toEqual([0]);
});

it('leaves no first line alone at the foot of a page', () => {
  const pages = laidOutBlocks([lines('a', 27), lines('b', 4)]);
  expect(linesOn(pages, 1)).toHaveLength(27);
  expect(linesOn(pages, 2)).toEqual(['b 1', 'b 2', 'b 3', 'b 4']);
});

it('leaves no last line alone at the top of a page', () => {
  const pages = laidOutBlocks([lines('a', 24), lines('b', 5)]);
  expect(linesOn(pages, 1).slice(-1)).toEqual(['b 3']);
  expect(linesOn(pages, 2)).toEqual(['b 4', 'b 5']);
});

it('moves a paragraph of three lines whole when only two fit', () => {
  const pages = laidOutBlocks([lines('a', 26), lines('b', 3)]);
  expect(linesOn(pages, 2)).toEqual(['b 1', 'b 2', 'b 3']);
});

it('keeps a heading with two lines of what follows', () => {
  const heading = paragraph('heading-1', 'ARGUMENT');
  const fits = laidOutBlocks([lines('a', 25), heading, lines('b', 5)]);
  expect(linesOn(fits, 1).slice(-3)).toEqual(['ARGUMENT', 'b 1', 'b 2']);
  const moves = laidOutBlocks([lines('a', 26), heading, lines('b', 5)]);
  expect(linesOn(moves, 1)).toHaveLength(26);
  expect(linesOn(moves, 2).slice(0, 2)).toEqual(['ARGUMENT', 'b 1']);
});

it('keeps headings that follow each other together', () => {
  const headings = ['I', 'A', '1'].map((words) => paragraph('heading-1', words));
  const pages = laidOutBlocks([lines('a', 24), ...headings, lines('b', 5)]);
  expect(linesOn(pages, 2).slice(0, 4)).toEqual(['I', 'A', '1', 'b 1']);
});

it('keeps together as much as a page has room for, of more than that', () => {
  const headings = Array.from({ length: 40 }, (_, index) => paragraph('heading-1', `H${index + 1}`));
  const pages = laidOutBlocks([lines('a', 5), ...headings, lines('b', 5)]);
  expect(linesOn(pages, 1).at(-1)).toBe('H14');
  expect(linesOn(pages, 2).slice(-3)).toEqual(['H40', 'b 1', 'b 2']);
});

it('keeps a signature block in one piece', () => {
  const signature = Array.from({ length: 6 }, (_, index) => paragraph('signature', `s ${index + 1}`));
  const pages = laidOutBlocks([lines('a', 26), ...signature, paragraph('signature', 's 7')]);
  expect(linesOn(pages, 1)).toHaveLength(26);
  expect(linesOn(pages, 2)).toHaveLength(7);
});

it('sets the court title on line 8, or where a long counsel block ends', () => {
  const title = paragraph('court-title', 'UNITED STATES DISTRICT COURT', { notAboveLine: 8 });
  const numbered = (counsel: number): number => {
    const pages = laidOutBlocks([lines('c', counsel, 'counsel'), title]);
    return numberedLine(page(pages, 1).lines.at(-1)?.baseline ?? 0);
  };
  expect(numbered(1)).toBe(8);
  expect(numbered(9)).toBe(8);
  expect(numbered(14)).toBe(8);
  expect(numbered(15)).toBe(9);
  expect(numbered(16)).toBe(9);
  expect(numbered(17)).toBe(10);
});

it('sets the court title at the top of the next page when the counsel block fills the first', () => {
  const title = paragraph('court-title', 'UNITED STATES DISTRICT COURT', { notAboveLine: 8 });
  const pages = laidOutBlocks([lines('c', 60, 'counsel'), title]);
  expect(numberedLine(page(pages, 2).lines.at(-1)?.baseline ?? 0)).toBe(3);
});

it('starts every section on a new page', () => {
  const sections = ['notice', 'memorandum'] as const;
  const { pages } = laidOut(
    paper(sections.map((region) => section(region, { format: 'arabic', start: 'continue' }, lines(region, 2)))),
  );
  expect(pages.pages.map((one) => [one.section, one.label, one.lines.length])).toEqual([
    [0, '1', 2],
    [1, '2', 2],
  ]);
});

it('tells the first and the last line of a paragraph, across pages', () => {
  const pages = laidOutBlocks([lines('a', 30)]);
  const edges = pages.pages.flatMap((one) => one.lines.map(({ first, last }) => `${Number(first)}${Number(last)}`));
  expect(edges.filter((edge) => edge !== '00')).toEqual(['10', '01']);
});

it('places anchors on the page of their words', () => {
  const heading = paragraph('heading-1', 'ARGUMENT', { anchor: 'argument' });
  const pages = laidOutBlocks([lines('a', 27), heading, lines('b', 3)]);
  expect(pages.anchors.get('argument')).toMatchObject({ page: 1, label: '2', y: 72, x: 108 });
});
