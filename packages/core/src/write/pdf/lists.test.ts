import { describe, expect, it } from 'vitest';
import type { NumberFormat } from '../../document/index.ts';
import { listNumbering } from './lists.ts';

const of = (label: string, value = 1, format: NumberFormat = 'ordered') =>
  listNumbering({ list: 'a', format, level: 0, label, value });

describe('a list', () => {
  it('counts as its first label does', () => {
    expect([of('1.'), of('(a)'), of('A.'), of('•', 1, 'bulleted')]).toEqual([
      'Decimal',
      'LowerAlpha',
      'UpperAlpha',
      'Disc',
    ]);
  });

  it('is told Roman numbers from letters by how it starts', () => {
    expect([of('i.'), of('I.'), of('i.', 9)]).toEqual(['LowerRoman', 'UpperRoman', 'LowerAlpha']);
  });
});
