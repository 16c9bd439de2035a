import { describe, expect, it } from 'vitest';
import { library, matter, readObject, readText, world, yaml } from '../../../../tests/support/note-matter.ts';
import type { World } from '../world.ts';
import { readMatter } from './index.ts';

describe('a matter too large, or wrong everywhere', () => {
  it('does not grow with aliases', async () => {
    const layers = Array.from({ length: 30 }, (_, n) => `  - &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`).join('\n');
    const { diagnostics } = await readText(`docket:\n  - &l0 [x]\n${layers}\n${yaml}`);
    expect(diagnostics.map(({ what }) => what)).toEqual([
      'The aliases (*) in this file stand for more values than any matter holds.',
    ]);
  });

  it('reports two hundred mistakes and counts the rest', async () => {
    const { diagnostics } = await readText(
      `${yaml}${Array.from({ length: 5000 }, (_, n) => `key-${n}: 1\n`).join('')}`,
    );
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)?.what).toBe('There are 4800 more like these.');
  });

  it('says that everything is wrong with a paper or a matter', async () => {
    const keys = Array.from({ length: 150_000 }, (_, n) => [`key-${n}`, 1]);
    const { diagnostics } = await readObject({
      ...matter,
      papers: [{ ...matter.papers[0], ...Object.fromEntries(keys) }],
    });
    expect(diagnostics.at(-1)?.what).toBe('There are 149800 more like these.');
    const people = Array.from({ length: 20_000 }, () => ({ name: 'Imre' }));
    expect((await readObject({ ...matter, people })).diagnostics.map(({ what }) => what)).toContain(
      'There are 19800 more like these.',
    );
  });

  it('refuses a file larger than any paper before reading it', async () => {
    const large = `${yaml}#${' '.repeat(5_000_000)}`;
    expect((await readText(large)).diagnostics.map(({ code }) => code)).toEqual(['too-large']);
    const bytes = new TextEncoder().encode('word '.repeat(1_000_001));
    const beside: World = { ...world, readFile: async () => ({ kind: 'bytes', bytes }) };
    const papers = [{ id: 'first', template: 'note', body: { file: 'long.md' } }];
    const { diagnostics } = await readMatter({ object: { ...matter, papers } }, library, beside);
    expect(diagnostics.map(({ what }) => what)).toEqual(['long.md is larger than 5 MB.']);
  });

  it('refuses more prose than any packet holds, once', async () => {
    const bytes = new TextEncoder().encode('word '.repeat(999_999));
    const beside: World = { ...world, readFile: async () => ({ kind: 'bytes', bytes }) };
    const papers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, template: 'note', body: { file: 'long.md' } }));
    const { diagnostics } = await readMatter({ object: { ...matter, papers } }, library, beside);
    expect(diagnostics.map(({ what }) => what)).toEqual([
      'With papers[4].body the prose of this matter is longer than 20 MB.',
    ]);
  });

  it('keeps a megabyte in one paragraph and a name of five hundred characters', async () => {
    const long = 'word '.repeat(200_000).trim();
    const name = 'N'.repeat(500);
    const { value, diagnostics } = await readText(yaml.replace('One.', long).replace('PORT OF HALLAM', name));
    expect(diagnostics).toEqual([]);
    expect(value?.data.case.parties[0]?.name).toBe(name);
    expect(JSON.stringify(value?.papers[0]?.fields.body)).toContain(long);
  });
});
