import { expect, it } from 'vitest';
import { sourceOfFile } from '../../diagnostic/index.ts';
import { markedUp } from './as-typed.ts';

it.each([
  ['They *drink* water.', 6],
  ['**Really.**', 1],
  ['The water [@w1#a] is theirs.', 11],
  ['On {{date filing.date}}', 4],
])('warns of the marks in %j', (text, col) => {
  expect(markedUp(sourceOfFile('m.yaml', text))).toMatchObject([
    { code: 'unsupported-markdown', severity: 'warning', place: { file: 'm.yaml', line: 1, col } },
  ]);
});

it.each(['5 * 3 * 2', 'Pilots* and masters*', '* Admitted', '2*3*4', 'a [note] @ b', '* * *', '\\*x*', '{x}'])(
  'takes %j as it is',
  (text) => {
    expect(markedUp(sourceOfFile('m.yaml', text))).toEqual([]);
  },
);
