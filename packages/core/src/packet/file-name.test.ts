import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it('a file name has lower-case letters, digits and hyphens, whatever the words', () => {
  expect(fileNameOf('Núñez-Ortiz’s Declaration, No. 2')).toBe('nunez-ortizs-declaration-no-2');
  expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd');
  expect(fileNameOf('—')).toBe('');
  expect(fileNameOf('con')).toBe('con-paper');
});

it('a long one is cut after a word', () => {
  const name = fileNameOf('Declaration of an author with a name '.repeat(4));
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/-(?:declaration|of|an|author|with|a|name)$/);
  expect(fileNameOf('x'.repeat(200))).toHaveLength(80);
});
