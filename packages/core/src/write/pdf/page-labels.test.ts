import { describe, expect, it } from 'vitest';
import type { Document, Region } from '../../document/index.ts';
import type { Page } from '../../pages/index.ts';
import { labelRanges } from './page-labels.ts';

const regions: readonly Region[] = ['caption', 'tables', 'memorandum'];

function ranges(...labels: readonly (readonly [section: number, label: string])[]) {
  const sections = regions.map((region) => ({ region, numbers: { format: 'none' as const }, blocks: [] }));
  const document: Pick<Document, 'sections'> = { sections };
  const pages = labels.map(([section, label], index): Page => {
    return { index, section, label, lines: [], notes: [], images: [], rules: [], furniture: { lines: [], rules: [] } };
  });
  return labelRanges(document, pages);
}

describe('page labels', () => {
  it('start anew with each way of numbering', () => {
    expect(ranges([0, ''], [0, ''], [1, 'i'], [1, 'ii'], [2, '1'], [2, '2'])).toEqual([
      { page: 0, prefix: 'Caption' },
      { page: 2, style: 'r', start: 1 },
      { page: 4, style: 'D', start: 1 },
    ]);
  });

  it('start anew where the numbers do not go on', () => {
    expect(ranges([1, 'iii'], [1, 'iv'], [1, 'ix'], [2, '7'])).toEqual([
      { page: 0, style: 'r', start: 3 },
      { page: 2, style: 'r', start: 9 },
      { page: 3, style: 'D', start: 7 },
    ]);
  });

  it('take over what is no number', () => {
    expect(ranges([2, 'A-1'])).toEqual([{ page: 0, prefix: 'A-1' }]);
  });
});
