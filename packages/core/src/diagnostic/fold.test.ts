import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { folded } from './fold.ts';

const one: Diagnostic = { code: 'blank', severity: 'note', place: { file: 'a.md', line: 1, col: 1 }, what: 'A blank.' };

describe('folded', () => {
  it('leaves a list without many repeats as it is', () => {
    const few = [one, ...Array.from({ length: 200 }, () => ({ ...one, code: 'too-wide' as const }))];
    expect(folded(few)).toEqual(few);
  });

  it('says in one how many more of one code there are in a file', () => {
    const many = Array.from({ length: 150_000 }, () => one);
    const list = folded(many);
    expect(list).toHaveLength(201);
    expect(list[200]?.what).toBe('There are 149800 more like these.');
  });

  it('keeps another code, another file and their order apart', () => {
    const many = Array.from({ length: 300 }, () => one);
    const other: Diagnostic = { ...one, code: 'too-wide' };
    const elsewhere: Diagnostic = { ...one, place: { file: 'b.md', line: 1, col: 1 } };
    const list = folded([other, ...many, elsewhere]);
    expect(list[0]).toBe(other);
    expect(list.at(-1)).toBe(elsewhere);
    expect(list).toHaveLength(203);
  });

  it('never hides an error behind notes', () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => ({ ...one, severity: index === 290 ? 'error' : 'note' }) as const,
    );
    expect(folded(many).at(-1)?.severity).toBe('error');
  });
});
