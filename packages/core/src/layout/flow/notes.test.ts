import { expect, it } from 'vitest';
import {
  countedLines,
  laidOutBlocks,
  linesOn,
  notesOn,
  page,
  stationery,
} from '../../../../../tests/support/laid-out.ts';
import { call, note, paragraph, words } from '../../../../../tests/support/papers.ts';
import type { Note, Paragraph } from '../../document/index.ts';

const lines = (name: string, count: number): Paragraph => paragraph('body-continued', countedLines(name, count));
const noteOf = (number: number, count: number): Note =>
  note(number, paragraph('footnote', countedLines(`n${number}`, count)));
/** One line that calls notes. */
const calling = (...notes: readonly Note[]): Paragraph =>
  paragraph('body-continued', [words('call'), ...notes.map(call)]);

it('sets a note at the foot of the page of its call, its last line at the bottom of the text', () => {
  const one = noteOf(1, 3);
  const pages = laidOutBlocks([lines('a', 5), calling(one)], [one]);
  expect(notesOn(pages, 1)).toEqual(['1 n1 1', 'n1 2', 'n1 3']);
  const last = page(pages, 1).notes.at(-1);
  expect((last?.top ?? 0) + (last?.pitch ?? 0)).toBe(stationery.geometry.height - stationery.geometry.margins.bottom);
});

it('sets the number small and raised, and a rule above the notes', () => {
  const one = noteOf(1, 1);
  const pages = laidOutBlocks([calling(one)], [one]);
  const [number] = page(pages, 1).notes[0]?.runs ?? [];
  expect(number).toMatchObject({ text: '1', size: 8, rise: 4, role: { kind: 'note-number', note: 'n1' } });
  const { margins, noteSeparator } = stationery.geometry;
  expect(page(pages, 1).rules).toMatchObject([{ x1: margins.left, x2: margins.left + noteSeparator.width }]);
});

it('moves a line to the next page when not even two lines of its note fit below it', () => {
  const one = noteOf(1, 4);
  const pages = laidOutBlocks([lines('a', 27), calling(one)], [one]);
  expect(linesOn(pages, 1)).toHaveLength(27);
  expect(linesOn(pages, 2)).toEqual(['call1']);
  expect(notesOn(pages, 2)).toHaveLength(4);
});

it('splits a note that does not fit, two lines at least on each page', () => {
  const one = noteOf(1, 10);
  const pages = laidOutBlocks([lines('a', 24), calling(one), lines('b', 5)], [one]);
  expect(linesOn(pages, 1)).toHaveLength(25);
  expect(notesOn(pages, 1)).toEqual(['1 n1 1', 'n1 2', 'n1 3', 'n1 4', 'n1 5']);
  expect(notesOn(pages, 2)).toEqual(['n1 6', 'n1 7', 'n1 8', 'n1 9', 'n1 10']);
  expect(linesOn(pages, 2)).toHaveLength(5);
});

it('leaves no last line of a note alone on the next page', () => {
  const one = noteOf(1, 6);
  const pages = laidOutBlocks([lines('a', 24), calling(one), lines('b', 5)], [one]);
  expect(notesOn(pages, 1)).toHaveLength(4);
  expect(notesOn(pages, 2)).toHaveLength(2);
});

it('gives a note longer than a page pages of its own, to its end', () => {
  const one = noteOf(1, 150);
  const pages = laidOutBlocks([calling(one), lines('b', 3)], [one]);
  expect(pages.pages.map(({ notes }) => notes.length)).toEqual([53, 55, 42]);
  expect(pages.pages.map((each) => each.lines.length)).toEqual([1, 0, 3]);
});

it('ends a section with the notes it owes', () => {
  const one = noteOf(1, 80);
  const pages = laidOutBlocks([lines('a', 10), calling(one)], [one]);
  expect(pages.pages.map(({ notes }) => notes.length).reduce((sum, count) => sum + count)).toBe(80);
  expect(linesOn(pages, 2)).toEqual([]);
});

it('sets the notes of one line in their order, and only the last goes on overleaf', () => {
  const notes = [noteOf(1, 3), noteOf(2, 12)];
  const pages = laidOutBlocks([lines('a', 22), calling(...notes), lines('b', 3)], notes);
  expect(notesOn(pages, 1).slice(0, 4)).toEqual(['1 n1 1', 'n1 2', 'n1 3', '2 n2 1']);
  expect(notesOn(pages, 2).at(-1)).toBe('n2 12');
});

it('sets a heading’s note below the lines the heading is kept with', () => {
  const one = noteOf(1, 20);
  const heading = paragraph('heading-1', [words('ARGUMENT'), call(one)]);
  const pages = laidOutBlocks([lines('a', 20), heading, lines('b', 8)], [one]);
  expect(linesOn(pages, 1).slice(-3)).toEqual(['ARGUMENT1', 'b 1', 'b 2']);
  expect(notesOn(pages, 1).length).toBeGreaterThan(1);
});

it('tells where each note stands', () => {
  const one = noteOf(1, 2);
  const pages = laidOutBlocks([lines('a', 30), calling(one)], [one]);
  expect(pages.anchors.get('note:n1')).toMatchObject({ page: 1, label: '2' });
  expect(pages.anchors.get('call-n1')).toMatchObject({ page: 1 });
});

it('places every line, whatever is called where', () => {
  const notes = Array.from({ length: 300 }, (_, index) => noteOf(index + 1, 1 + ((index * 7) % 30)));
  const pages = laidOutBlocks([calling(...notes)], notes);
  const all = pages.pages.flatMap((each) => each.notes);
  expect(all).toHaveLength(notes.reduce((sum, _, index) => sum + 1 + ((index * 7) % 30), 0));
  for (const each of pages.pages)
    expect(each.notes.every(({ top }) => top >= stationery.geometry.margins.top)).toBe(true);
});
