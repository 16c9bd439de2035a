import { describe, expect, it } from 'vitest';
import { positionAfter } from './position.ts';

describe('where a cite stands', () => {
  it.each([
    ['', 'start'],
    ['They moved. ', 'start'],
    ['“They moved.” ', 'start'],
    ['They moved (', 'start'],
    ['See ', 'signal'],
    ['They moved. See, e.g., ', 'signal'],
    ['(see also ', 'signal'],
    ['But cf. ', 'signal'],
    ['They moved, ', 'clause'],
    ['They moved; ', 'clause'],
    ['Ashby Decl. ¶ 2–', 'words'],
    ['They moved—', 'words'],
    ['As ', 'words'],
    ['the staff with ', 'words'],
    ['They oversee ', 'words'],
  ])('%j: %s', (before, position) => {
    expect(positionAfter(before)).toBe(position);
  });
});
