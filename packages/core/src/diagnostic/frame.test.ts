import { describe, expect, it } from 'vitest';
import { codeFrame } from './frame.ts';

const text = 'court: cand\ncase:\n  jugde: Okafor\n  filed: 2026-02-07\nfiling:\n  filer: lena\n';

describe('codeFrame', () => {
  it('shows two lines on either side and a caret under the column', () => {
    expect(codeFrame(text, { line: 3, col: 3 })).toBe(
      [
        '  1 | court: cand',
        '  2 | case:',
        '> 3 |   jugde: Okafor',
        '    |   ^',
        '  4 |   filed: 2026-02-07',
        '  5 | filing:',
      ].join('\n'),
    );
  });

  it('stops at the ends of the file and keeps a place beyond it on the last line', () => {
    expect(codeFrame('one: 1', { line: 1, col: 1 })).toBe('> 1 | one: 1\n    | ^');
    expect(codeFrame('one: 1\n', { line: 9, col: 7 })).toBe('> 1 | one: 1\n    |       ^');
    expect(codeFrame('', { line: 1, col: 1 })).toBe('> 1 |\n    | ^');
  });

  it('puts the caret right after tabs and in files with Windows line ends', () => {
    expect(codeFrame('case:\r\n\tjudge: x\r\n', { line: 2, col: 2 })).toBe(
      '  1 | case:\n> 2 |     judge: x\n    |     ^',
    );
  });

  it('cuts a long line around the caret', () => {
    const long = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const [line = '', caret = ''] = codeFrame(long, { line: 1, col: 501 }).split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('X');
  });

  it('lines up the numbers', () => {
    const many = Array.from({ length: 12 }, (_, line) => `line-${line + 1}`).join('\n');
    expect(codeFrame(many, { line: 9, col: 1 }).split('\n')).toEqual([
      '   7 | line-7',
      '   8 | line-8',
      '>  9 | line-9',
      '     | ^',
      '  10 | line-10',
      '  11 | line-11',
    ]);
  });
});
