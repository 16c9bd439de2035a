import { expect, it } from 'vitest';
import { numberLabel, roman } from './numbering.ts';

it('writes roman numerals', () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1999].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIX']);
});

it('numbers headings I., A., 1., a.', () => {
  expect([0, 1, 2, 3].map((level) => numberLabel('legal-headings', level, 2))).toEqual(['II.', 'B.', '2.', 'b.']);
});

it('goes on after Z as Word does: AA, BB', () => {
  expect([26, 27, 28, 53].map((value) => numberLabel('legal-headings', 1, value))).toEqual([
    'Z.',
    'AA.',
    'BB.',
    'AAA.',
  ]);
});

it('writes lists 1., a., i. and begins again below', () => {
  expect([0, 1, 2, 3].map((level) => numberLabel('ordered', level, 4))).toEqual(['4.', 'd.', 'iv.', '4.']);
  expect([0, 1, 2].map((level) => numberLabel('bulleted', level, 1))).toEqual(['•', '–', '•']);
});
