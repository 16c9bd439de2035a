import { expect, it } from 'vitest';
import { pageLabels } from './labels.ts';

it('writes roman numbers', () => {
  const numbers = [1, 2, 4, 9, 14, 40, 49, 90, 99, 400, 1994];
  const labels = pageLabels(numbers.map((start) => ({ numbers: { format: 'roman', start }, count: 1 })));
  expect(labels.flat().join(' ')).toBe('i ii iv ix xiv xl xlix xc xcix cd mcmxciv');
});

it('numbers sections as each asks, and goes on where one continues', () => {
  const labels = pageLabels([
    { numbers: { format: 'none' }, count: 1 },
    { numbers: { format: 'roman', start: 1 }, count: 3 },
    { numbers: { format: 'arabic', start: 1 }, count: 2 },
    { numbers: { format: 'arabic', start: 'continue' }, count: 2 },
  ]);
  expect(labels).toEqual([[''], ['i', 'ii', 'iii'], ['1', '2'], ['3', '4']]);
});

it('goes on in arabic after tables in roman numbers', () => {
  const labels = pageLabels([
    { numbers: { format: 'arabic', start: 1 }, count: 1 },
    { numbers: { format: 'roman', start: 1 }, count: 2 },
    { numbers: { format: 'arabic', start: 'continue' }, count: 2 },
  ]);
  expect(labels).toEqual([['1'], ['i', 'ii'], ['2', '3']]);
});
