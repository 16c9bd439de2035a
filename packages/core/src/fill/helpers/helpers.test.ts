import { expect, it } from 'vitest';
import { absent, groupValue, listValue, numberValue, textOf, textValue, type Value } from '../value.ts';
import { helpers } from './index.ts';

function call(name: string, ...args: readonly Value[]): string {
  const result = helpers.get(name)?.run(args) ?? absent;
  return 'mistake' in result ? `! ${result.mistake}` : textOf(result);
}

const words = (...texts: readonly string[]): Value => listValue(texts.map((text) => textValue(text)));
const t = textValue;

it('lists with the serial comma', () => {
  expect(call('list', words())).toBe('');
  expect(call('list', words('A'))).toBe('A');
  expect(call('list', words('A', 'B'))).toBe('A and B');
  expect(call('list', words('A', 'B', 'C'))).toBe('A, B, and C');
  expect(call('list', words('A', 'B', 'C'), t('name'), t('or'))).toBe('');
  const movants = listValue(['A', 'B', 'C'].map((name) => groupValue({ name: t(name) })));
  expect(call('list', movants, t('name'), t('or'))).toBe('A, B, or C');
  expect(call('list', movants)).toBe('! Say which field to list, e.g. {{list movants "name"}}.');
});

it('makes possessives', () => {
  expect(call('possessive', t('Harbor Alliance'))).toBe('Harbor Alliance’s');
  expect(call('possessive', t('Community Intervenors'))).toBe('Community Intervenors’');
  expect(call('possessive', t('NLRB'))).toBe('NLRB’s');
});

it('writes dates and numbers', () => {
  expect(call('date', t('2026-04-02'))).toBe('April 2, 2026');
  expect(call('weekday', t('2026-04-02'))).toBe('Thursday');
  expect(call('date', t('2026-02-30'))).toBe('! “2026-02-30” is not a date written YYYY-MM-DD.');
  expect(call('date', absent)).toBe('');
  expect([0, 7, 12, 20, 21, 99, 100].map((n) => call('number', numberValue(n)))).toEqual([
    'zero',
    'seven',
    'twelve',
    'twenty',
    'twenty-one',
    'ninety-nine',
    '100',
  ]);
  expect([1, 2, 3, 5, 8, 9, 12, 20, 21, 30, 99, 101, 111, 112].map((n) => call('ordinal', numberValue(n)))).toEqual([
    'first',
    'second',
    'third',
    'fifth',
    'eighth',
    'ninth',
    'twelfth',
    'twentieth',
    'twenty-first',
    'thirtieth',
    'ninety-ninth',
    '101st',
    '111th',
    '112th',
  ]);
  expect(call('number', t('many'))).toBe('! “many” is not a whole number.');
});

it('counts and chooses', () => {
  expect(call('count', words('A', 'B'))).toBe('2');
  expect(call('plural', words('A'), t('moves'), t('move'))).toBe('moves');
  expect(call('plural', words('A', 'B'), t('moves'), t('move'))).toBe('move');
  expect(call('plural', numberValue(1), t('moves'), t('move'))).toBe('moves');
  expect(call('first', words('A', 'B')) + call('last', words('A', 'B')) + call('first', words())).toBe('AB');
});

it('finds the article', () => {
  const article = (text: string): string => call('article', t(text));
  for (const word of [
    'applicant',
    'Intervenor',
    'hour',
    'honest broker',
    'NLRB order',
    '11th amendment',
    'unimpeded',
    'heir',
  ]) {
    expect(`${article(word)} ${word}`).toBe(`an ${word}`);
  }
  for (const word of [
    'movant',
    'Union',
    'university',
    'European court',
    'one-time grant',
    'DHS order',
    'historic',
    'user',
  ]) {
    expect(`${article(word)} ${word}`).toBe(`a ${word}`);
  }
});

it('asks', () => {
  expect(call('eq', t('a'), t('a')) + call('eq', t('a'), t('b')) + call('eq', absent, absent)).toBe('truefalsefalse');
  expect(call('not', absent) + call('and', t('a'), absent) + call('and', t('a'), t('b'))).toBe('truefalsetrue');
  expect(call('or', absent, t('b'), t('c')) + call('or', absent, t(''))).toBe('b');
  expect(call('starts-with', t('United States'), t('United')) + call('starts-with', absent, t('U'))).toBe('truefalse');
  expect(call('upper', t('the City’s')) + call('lower', t('ABC'))).toBe('THE CITY’Sabc');
});
