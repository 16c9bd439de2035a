import type { NumberFormat } from './document.ts';

type NumberWriter = (value: number) => string;

const decimal: NumberWriter = (value) => `${value}.`;
const upperLetter: NumberWriter = (value) => `${letter(value, 'A')}.`;
const lowerLetter: NumberWriter = (value) => `${letter(value, 'a')}.`;
const lowerRoman: NumberWriter = (value) => `${roman(value).toLowerCase()}.`;
const upperRoman: NumberWriter = (value) => `${roman(value)}.`;

/** How each level writes its numbers; a level past the last begins again with the first. */
const writers: Readonly<Record<NumberFormat, readonly [NumberWriter, ...NumberWriter[]]>> = {
  'legal-headings': [upperRoman, upperLetter, decimal, lowerLetter],
  ordered: [decimal, lowerLetter, lowerRoman],
  bulleted: [() => '•', () => '–'],
  paragraphs: [decimal, lowerLetter, lowerRoman],
};

/** What stands in front: `numberLabel('legal-headings', 0, 4)` is `IV.`, `numberLabel('ordered', 1, 2)` is `b.` */
export function numberLabel(format: NumberFormat, level: number, value: number): string {
  const levels = writers[format];
  return (levels[level % levels.length] ?? levels[0])(value);
}

/** Word's letters: A to Z, then AA, BB to ZZ, AAA … */
function letter(value: number, first: 'A' | 'a'): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(first.charCodeAt(0) + index).repeat(Math.floor((value - 1) / 26) + 1);
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman capitals, from 1. */
export function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [size, sign] of numerals) {
    written += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return written;
}
