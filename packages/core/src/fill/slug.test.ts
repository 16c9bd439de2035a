import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it('a file name has lower-case letters, digits and hyphens, whatever the words', () => {
  expect(slugOf('Núñez-Ortiz’s Declaration, No. 2')).toBe('nunez-ortizs-declaration-no-2');
  expect(slugOf('../../etc/passwd')).toBe('etc-passwd');
  expect(slugOf('—')).toBe('');
  expect(slugOf('con')).toBe('con-paper');
});

it('a long one is cut after a word', () => {
  const slug = slugOf('Declaration of an author with a name '.repeat(4));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/-(?:declaration|of|an|author|with|a|name)$/);
  expect(slugOf('x'.repeat(200))).toHaveLength(80);
});
