import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { houseWord, houseWordKeys, missingHouseWords } from './house.ts';

const house: Record<string, string> = parse(
  readFileSync(new URL('../../../../templates/house.yaml', import.meta.url), 'utf8'),
);

it('has in house.yaml every word that core prints, and no other', () => {
  expect(missingHouseWords(house)).toEqual([]);
  expect(Object.keys(house).sort()).toEqual([...houseWordKeys].sort());
});

it('holds only text, so that a word can be printed as it is', () => {
  for (const [key, word] of Object.entries(house)) expect([key, typeof word]).toEqual([key, 'string']);
});

it('says which words a house lacks, and fills in braces it knows', () => {
  const words = { 'signature.dated': 'Signed {date} at {place}' };
  expect(missingHouseWords(words)).toHaveLength(houseWordKeys.length - 1);
  expect(houseWord(words, 'signature.dated', { date: 'March 5' })).toBe('Signed March 5 at {place}');
  expect(houseWord(words, 'list.and')).toBe('list.and');
});
