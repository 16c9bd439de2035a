import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measure, readTrueType } from '../../font/index.ts';
import { brokenInto } from './first-page.ts';

const font = readTrueType(readFileSync(new URL('../../../fonts/Tinos-Regular.ttf', import.meta.url)));

const texts = [
  'CITY OF MARLOW, a municipal corporation; and COUNTY OF ALDERBROOK,',
  'RENATA CALDER, in her official capacity as Secretary of Community Development; and DOES 1 through 50, inclusive,',
  'Attorneys for Proposed Plaintiff-Intervenors People’s Clinic, Marlow Shelter Network, and Local 99, Harbor Workers',
  'HỘI TƯƠNG TRỢ ALDERBROOK, a California nonprofit mutual benefit corporation (“Hội Tương Trợ”); señor Núñez & Co.',
];

it('breaks lines as the font does', () => {
  for (const text of texts) {
    let lines = 1;
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(font, longer, 12) <= 225) line = longer;
      else {
        lines += 1;
        line = word;
      }
    }
    expect([text, brokenInto(text, 225)]).toEqual([text, lines]);
  }
});

it('gives an empty line a line, and a word too long one of its own', () => {
  expect(brokenInto('', 225)).toBe(1);
  expect(brokenInto(`a ${'W'.repeat(60)} b`, 225)).toBe(3);
});
