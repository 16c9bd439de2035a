import type { PageNumbers } from '../document/index.ts';

/**
 * What is printed on the pages of sections with these numbers of pages: `''`, `iv` or `12`, section by section. A section
 * that continues goes on from the last page of its own format: tables in roman numbers do not interrupt the arabic ones.
 */
export function pageLabels(sections: readonly { readonly numbers: PageNumbers; readonly count: number }[]): string[][] {
  const last = { roman: 0, arabic: 0 };
  return sections.map(({ numbers, count }) => {
    if (numbers.format === 'none') return Array.from({ length: count }, () => '');
    const { format, start } = numbers;
    if (start !== 'continue') last[format] = start - 1;
    return Array.from({ length: count }, () => {
      last[format] += 1;
      return format === 'roman' ? roman(last[format]) : String(last[format]);
    });
  });
}

const romanDigits = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of romanDigits) {
    text += digits.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
