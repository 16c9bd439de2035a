import { expect, it } from 'vitest';
import { laidOutBlocks, linesOn, stationery } from '../../../../../tests/support/laid-out.ts';
import { call, note, numbering, paragraph, words } from '../../../../../tests/support/papers.ts';

function linesOf(text: string): string[] {
  return linesOn(laidOutBlocks([paragraph('body-continued', text)]), 1);
}

/** 408 of the 468 pt of a line: behind it there is room for `subject-`, not for `subject-matter`. */
const filler = 'x'.repeat(68);

it('breaks after spaces, which hang beyond the end of the line', () => {
  const spaces = ' '.repeat(40);
  expect(linesOf(`${filler} subject${spaces}matter`)).toEqual([`${filler} subject`, 'matter']);
});

it('breaks after a hyphen, an en dash and an em dash', () => {
  for (const dash of ['-', '\u2010', '–', '—']) {
    expect(linesOf(`${filler} subject${dash}matter`)).toEqual([`${filler} subject${dash}`, 'matter']);
  }
});

it('does not break after a dash before a digit or another hyphen', () => {
  expect(linesOf(`${filler} 12161216–1217`)).toEqual([filler, '12161216–1217']);
  expect(linesOf(`${filler} subject--matter`)).toEqual([`${filler} subject--`, 'matter']);
});

it('never breaks before a dash, nor at a slash, a question mark, a parenthesis or a full stop', () => {
  expect(linesOf(`${filler} subjects-.—matter`)).toEqual([`${filler} subjects-`, '.—matter']);
  expect(linesOf(`${filler} subj/matter?or(not).then`)).toEqual([filler, 'subj/matter?or(not).then']);
});

it('keeps together what a no-break space, a narrow one, a word joiner or a non-breaking hyphen joins', () => {
  for (const glue of ['\u00a0', '\u202f', '\u2060', '\u2011']) {
    expect(linesOf(`${filler} subject${glue}matter`)).toEqual([filler, `subject${glue}matter`]);
    if (glue === '\u2011') continue;
    expect(linesOf(`${filler} subject-${glue}matter`)).toEqual([filler, `subject-${glue}matter`]);
  }
});

it('breaks a word that is wider than the line between its characters', () => {
  const lines = linesOf(`See ${'x'.repeat(200)}`);
  expect(lines.map((line) => line.length)).toEqual([3, 78, 78, 44]);
});

it('keeps a word together whose looks change inside it', () => {
  const linesOfTwo = (one: string, two: string): string[] =>
    linesOn(laidOutBlocks([paragraph('body-continued', [words(`${filler} ${one}`), words(two, { italic: true })])]), 1);
  expect(linesOfTwo('sub', 'jectmatter')).toEqual([filler, 'subjectmatter']);
  expect(linesOfTwo('subject-', 'matter')).toEqual([`${filler} subject-`, 'matter']);
});

it('may start a line with the number of a footnote, as docx/layout has Word do', () => {
  const first = note(1, paragraph('footnote', 'A note.'));
  const full = 'x'.repeat(78);
  const inlines = [words(full), call(first), words(' matter')];
  expect(linesOn(laidOutBlocks([paragraph('body-continued', inlines)], [first]), 1)).toEqual([full, '1 matter']);
});

it('sets a number and its text apart by the hanging indent, and a wider number by the next stop', () => {
  const item = (label: string) => paragraph('list-item', 'Text', { numbering: numbering('list1', label, 1) });
  const [short, long] = laidOutBlocks([item('1.'), item('MMMMMM.')]).pages[0]?.lines ?? [];
  const left = stationery.geometry.margins.left;
  expect(short?.runs.map(({ x }) => x - left)).toEqual([36, 72]);
  expect(long?.runs.map(({ x }) => x - left)).toEqual([36, 108]);
});

it('goes to the next half inch at a tab', () => {
  const line = laidOutBlocks([paragraph('body-continued', [words('Date:'), { kind: 'tab' }, words('April 2')])])
    .pages[0]?.lines[0];
  expect(line?.runs[1]?.x).toBe(stationery.geometry.margins.left + 36);
});

it('centres a line without the spaces at its end', () => {
  const line = laidOutBlocks([paragraph('title', 'MEMORANDUM   ')]).pages[0]?.lines[0];
  const width = (line?.runs[0]?.width ?? 0) - 3 * 3;
  expect(line?.runs[0]?.x).toBeCloseTo(108 + (468 - width) / 2, 6);
});
