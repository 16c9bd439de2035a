import { expect, it } from 'vitest';
import { placeAt, sourceOfFile } from '../../diagnostic/index.ts';
import { absent, flagValue, groupValue, listValue, numberValue, textOf, textValue, type Value } from '../value.ts';
import { helpers } from './index.ts';

function call(name: string, ...args: readonly Value[]): string {
  return called(name, args);
}

function called(name: string, args: readonly Value[], named: Readonly<Record<string, Value>> = {}): string {
  const result = helpers.get(name)?.run(args, new Map(Object.entries(named))) ?? absent;
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

const yes = flagValue(true);
const no = flagValue(false);

it('writes dates in other languages, and leaves figures where it does not know the language', () => {
  const inLanguage = (language: string): string => called('date', [t('2026-02-27')], { language: t(language) });
  expect(inLanguage('es')).toBe('27 de febrero de 2026');
  expect(inLanguage('es-MX')).toBe('27 de febrero de 2026');
  expect(inLanguage('pt')).toBe('27 de fevereiro de 2026');
  expect(inLanguage('fr')).toBe('27 février 2026');
  expect(called('date', [t('2026-03-01')], { language: t('fr') })).toBe('1er mars 2026');
  expect(inLanguage('vi')).toBe('ngày 27 tháng 2 năm 2026');
  expect(inLanguage('ru')).toBe('2026-02-27');
});

it('writes dates and times as the press does', () => {
  const dates = ['2026-01-02', '2026-02-27', '2026-03-04', '2026-07-04', '2026-09-01'].map((iso) =>
    call('ap-date', t(iso)),
  );
  expect(dates).toEqual(['Jan. 2, 2026', 'Feb. 27, 2026', 'March 4, 2026', 'July 4, 2026', 'Sept. 1, 2026']);
  expect(called('ap-date', [t('2026-02-27')], { year: no, weekday: yes })).toBe('Friday, Feb. 27');
  const times = ['10:00 a.m.', '2:30 PM', '14:30', '12:00', '0:00', '12:15 a.m.', '9:05am'].map((time) =>
    call('ap-time', t(time)),
  );
  expect(times).toEqual(['10 a.m.', '2:30 p.m.', '2:30 p.m.', 'noon', 'midnight', '12:15 a.m.', '9:05 a.m.']);
  expect(call('ap-time', t('10:00 a.m.'), t('PT'))).toBe('10 a.m. PT');
  expect(call('ap-time', t('25:00'))).toBe('! “25:00” is not a time written like 10:00 a.m. or 14:30.');
  expect(call('ap-time', t('13:00 p.m.'))).toContain('!');
});

it('writes where a release begins', () => {
  expect(call('dateline', t('Oakland'), t('California'))).toBe('OAKLAND, Calif.');
  expect(call('dateline', t('Los Angeles'), t('CA'))).toBe('LOS ANGELES');
  expect(called('dateline', [t('Brownsville'), t('Texas')], { postal: yes, capitals: no })).toBe('Brownsville, TX');
  expect(called('dateline', [t('Washington'), t('DC')], { postal: yes })).toBe('WASHINGTON, DC');
  expect(call('dateline', t('Los Ángeles'))).toBe('LOS ÁNGELES');
  expect(call('dateline', t('Toronto'), t('Ontario'))).toBe('TORONTO, Ontario');
  expect(call('ap-state', t('TN')) + called('ap-state', [t('Tenn.')], { postal: yes })).toBe('Tenn.TN');
  expect(call('surname', t('Ana Reyes')) + call('surname', t('Wendell Ordway Jr.'))).toBe('ReyesOrdway');
});

const reyes = groupValue({
  name: t('Ana Reyes'),
  title: t('Executive Director'),
  organization: groupValue({ name: t('Harbor *Alliance*') }),
});

it('puts what somebody said in marks, with who said it', () => {
  const said = (words: string, named: Readonly<Record<string, Value>> = { by: reyes }): string =>
    called('quotation', [{ kind: 'prose', source: sourceOfFile('words.md', words) }], named);
  const who = 'Ana Reyes, Executive Director of Harbor *Alliance*';
  expect(said('We will be heard.')).toBe(`“We will be heard,” said ${who}.`);
  expect(said('"We will be heard."\n')).toBe(`“We will be heard,” said ${who}.`);
  expect(said('Will we be heard?')).toBe(`“Will we be heard?” said ${who}.`);
  expect(said('He said "no." And *left.*')).toBe(`“He said 'no.' And *left,*” said ${who}.`);
  expect(said('It is called "a pause."', { by: t('Reyes') })).toBe("“It is called 'a pause,'” said Reyes.");
  expect(said(`He said, "It's the boys' 'fine' day." Ours's 'not.'`, { by: t('R') })).toBe(
    `“He said, 'It's the boys' “fine” day.' Ours's 'not,'” said R.`,
  );
  expect(said(`“‘No,’ she said,” he said.`, { by: t('R') })).toBe('“‘“No,” she said,’ he said,” said R.');
  expect(said('We sued Ordway Inc.', { by: t('Reyes') })).toBe('“We sued Ordway Inc.,” said Reyes.');
  expect(said('One. Two.', { by: reyes, place: t('split') })).toBe(`“One,” said ${who}. “Two.”`);
  expect(said('In the U.S. Two. Three.', { by: t('R'), place: t('split') })).toBe(
    '“In the U.S. Two,” said R. “Three.”',
  );
  expect(said('One. At Ordway Inc. Two. Three.', { by: t('R'), sentences: numberValue(2) })).toBe(
    '“One. At Ordway Inc. Two,” said R. “Three.”',
  );
  expect(said('One. Two.', { by: t('R'), place: t('split'), sentences: numberValue(5) })).toBe('“One. Two,” said R.');
  expect(said('One. Two.', { by: t('R'), place: t('after'), sentences: numberValue(1) })).toBe('“One. Two,” said R.');
  const inPress = groupValue({ name: t('Ana Reyes'), title: t('Director'), 'title-in-press': t('Harbor Director') });
  expect(said('We go on.', { by: inPress })).toBe('“We go on,” said Ana Reyes, Harbor Director.');
  expect(said('One. Two.', { by: reyes, place: t('before') })).toBe(`${who}, said: “One. Two.”`);
  expect(said('One only', { by: t('Reyes'), place: t('split') })).toBe('“One only,” said Reyes.');
  expect(said('One.\n\nTwo.\n\nThree.\n', {})).toBe('“One.\n\n“Two.\n\n“Three.”');
  expect(said('One.\n\nTwo.', { by: t('Reyes Jr.') })).toBe('“One,”\n\n“Two.” said Reyes Jr.');
  expect(said('Nos oirán.', { by: t('Reyes'), language: t('es') })).toBe('“Nos oirán”, dijo Reyes.');
  expect(said('We go on . . .', { by: t('Reyes') })).toBe('“We go on . . .” said Reyes.');
});

it('keeps the place of every word of a quotation, and text as text', () => {
  const source = {
    file: 'm.yaml',
    text: 'One.\nTwo "x" is.',
    anchors: [
      { at: 0, line: 7, col: 5 },
      { at: 5, line: 8, col: 3 },
    ],
  };
  const result = helpers.get('quotation')?.run([{ kind: 'prose', source }], new Map([['by', t('R')]]));
  const [quote] = result && 'parts' in result ? result.parts : [];
  if (quote?.kind !== 'prose') throw new Error('no prose');
  expect(placeAt(quote.source, quote.source.text.indexOf('is'))).toEqual({ file: 'm.yaml', line: 8, col: 11 });
  expect(placeAt(quote.source, 1)).toEqual({ file: 'm.yaml', line: 7, col: 5 });
  const place = { file: 'm.yaml', line: 1, col: 1 };
  const text = helpers.get('quotation')?.run([{ kind: 'text', text: '*Now.*', place }], new Map([['by', t('R')]]));
  expect(text && 'parts' in text && text.parts[0]).toEqual({ kind: 'text', text: '“*Now,*”', place });
});

it('letters exhibits from A, and after Z with two letters', () => {
  const at = (value: number): string => call('letter', { kind: 'number', value });
  expect([0, 1, 25, 26, 51, 52, 701, 702].map(at)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
