import { describe, expect, it } from 'vitest';
import { suggest, thereAre } from './suggest.ts';

describe('suggest', () => {
  const keys = ['parties', 'judge', 'number', 'filed', 'pro-hac-vice', 'id'];

  it('finds a word with a letter wrong, missing, added or swapped', () => {
    expect(suggest('partys', keys)).toBe('parties');
    expect(suggest('juge', keys)).toBe('judge');
    expect(suggest('fileed', keys)).toBe('filed');
    expect(suggest('nubmer', keys)).toBe('number');
  });

  it('takes capitals, underscores and spaces as the same word', () => {
    expect(suggest('Parties', keys)).toBe('parties');
    expect(suggest('pro_hac vice', keys)).toBe('pro-hac-vice');
  });

  it('stays silent when nothing is near', () => {
    expect(suggest('hearing', keys)).toBeUndefined();
    expect(suggest('ab', ['xy'])).toBeUndefined();
    expect(suggest('x'.repeat(5000), ['x'.repeat(5001)])).toBeUndefined();
  });

  it('prefers the nearest, and the first of equals', () => {
    expect(suggest('motin', ['notion', 'motion'])).toBe('motion');
    expect(suggest('cat', ['bat', 'hat'])).toBe('bat');
  });
});

it('lists what there is, one as one', () => {
  expect(thereAre(['cand', 'cacd'])).toBe('There are cand, cacd.');
  expect(thereAre(['cand'])).toBe('There is only cand.');
  expect(thereAre([])).toBe('There is none.');
});
