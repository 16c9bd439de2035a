import { describe, expect, it } from 'vitest';
import { type OpenHeadings, openHeading } from './headings.ts';

function depths(...ranks: readonly number[]): number[] {
  let open: OpenHeadings = [];
  return ranks.map((rank) => {
    open = openHeading(open, rank);
    return open.length;
  });
}

describe('the depth of a heading', () => {
  it('follows title, I., A., 1., a.', () => {
    expect(depths(0, 1, 2, 3, 4)).toEqual([1, 2, 3, 4, 5]);
  });

  it('never skips, though ranks do', () => {
    expect(depths(0, 3, 4, 1, 4)).toEqual([1, 2, 3, 2, 3]);
  });

  it('starts at the top where a paper has no title', () => {
    expect(depths(1, 2, 1, 2, 2)).toEqual([1, 2, 1, 2, 2]);
  });
});
