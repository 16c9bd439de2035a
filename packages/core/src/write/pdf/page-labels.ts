import type { Document, Region } from '../../document/index.ts';
import type { Page } from '../../pages/index.ts';

/** One entry of the number tree of page labels: ISO 32000-1, 12.4.2. */
interface LabelRange {
  /** Index of its first page. */
  readonly page: number;
  readonly style?: 'D' | 'r';
  /** Number of its first page. */
  readonly start?: number;
  readonly prefix?: string;
}

/** What a viewer calls the pages: the numbers printed on them, and a word for those that print none. */
export function labelRanges({ sections }: Pick<Document, 'sections'>, pages: readonly Page[]): LabelRange[] {
  const ranges: LabelRange[] = [];
  for (const page of pages) {
    const range = rangeFrom(page, sections[page.section]?.region ?? 'body');
    const last = ranges.at(-1);
    if (!last || !continues(last, range)) ranges.push(range);
  }
  return ranges;
}

function rangeFrom({ index, label }: Page, region: Region): LabelRange {
  if (/^\d{1,9}$/.test(label)) return { page: index, style: 'D', start: Number(label) };
  const roman = romanValue(label);
  if (roman > 0) return { page: index, style: 'r', start: roman };
  return { page: index, prefix: label === '' ? regionNames[region] : label };
}

function continues(last: LabelRange, next: LabelRange): boolean {
  if (last.style !== next.style || last.prefix !== next.prefix) return false;
  return last.style === undefined || (last.start ?? 1) + next.page - last.page === next.start;
}

const regionNames: Readonly<Record<Region, string>> = {
  caption: 'Caption',
  tables: 'Tables',
  notice: 'Notice',
  memorandum: 'Memorandum',
  body: 'Body',
  certificate: 'Certificate',
};

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 0 for what is no lower-case Roman number. */
function romanValue(label: string): number {
  if (!/^[ivxlc]{1,15}$/.test(label)) return 0;
  const digits = Array.from(label, (digit) => romanDigits[digit] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
