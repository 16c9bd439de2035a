import { type PageNumbers, roman } from '../document/index.ts';

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
      return format === 'roman' ? roman(last[format]).toLowerCase() : String(last[format]);
    });
  });
}
