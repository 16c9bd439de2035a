import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskOf, protectedNames } from './index.ts';
import { hitsIn } from './search.ts';

const givens = [
  'Rosalía',
  'Ngọc Bích',
  'Søren',
  'Ana María',
  'Zoë',
  'Łukasz',
  'Mary-Jane',
  'Þóra',
  'Ирина',
  '秀英',
  'Nadia',
];
const surnames = [
  'Quillfeather',
  'Núñez Ibarra',
  'O’Dowd-Pell',
  'Straßer',
  'Trần',
  'Ærøskov',
  'Ковалева',
  '山田',
  'Okonkwo',
];
const names = fc.tuple(fc.constantFrom(...givens), fc.constantFrom(...surnames)).map((words) => words.join(' '));

/** What typing, pasting, hyphenating and emphasizing do to a name. */
const slips: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => name.replaceAll(' ', '  \n   '),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll(' ', '_'),
  (name) => name.replaceAll(' ', '\u202f'),
  (name) => name.replace(/^(\S+) /u, '**$1** '),
  (name) => name.replace(/ (\S+)$/u, ' *$1*'),
  (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
  (name) => [...name].join('\u200b'),
  (name) => [...name].join(' '),
  (name) => name.replace(/[^\0-\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
];

const around = fc.constantFrom('', ' ', '(', '“', ' said ', '\n\n', ' 12 ', ', ', '*', '¶ 4. ');

describe('a protected name in any form', () => {
  it('is found where it stands and blotted out, and nothing moves', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...slips), around, around, (name, slip, before, after) => {
        const register = protectedNames(undefined, [{ path: [], name, surname: '', pseudonym: 'Jane Doe 1' }]);
        const text = `The witness.${before === '' ? ' ' : before}${slip(name)}${after === '' ? '.' : after}12`;
        const [hit] = hitsIn(text, register, 'text');
        expect(hit?.whole, text).toBe(true);
        const shown = maskOf(register)(text);
        expect(shown).toHaveLength(text.length);
        expect(hitsIn(shown, register, 'shown'), shown).toEqual([]);
        expect(shown).toContain('The witness.');
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    );
  });

  it('is not seen in words that only look like it', () => {
    const register = protectedNames(undefined, [{ path: [], name: 'Ana Reyes', surname: '', pseudonym: 'Jane Doe 1' }]);
    const texts = [
      'Diana Reyesborg',
      'Santa Ana',
      'an area, yes',
      'anarchy',
      'Reyesville',
      '*Reyes v. Garland*, 12 F.4th 34',
    ];
    for (const text of texts) expect(hitsIn(text, register, 'text'), text).toEqual([]);
    expect(hitsIn('diana.reyesborg@x.example', register, 'address')).toEqual([]);
  });
});
