import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';

describe('docs/architecture.md', () => {
  it('lists every folder of core, and no other', () => {
    const page = readFileSync(fromRoot('docs/architecture.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, folder]) => folder).sort();
    const folders = readdirSync(fromRoot('packages/core/src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(listed).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe('the lockfile', () => {
  it('names no address', () => {
    expect(readFileSync(fromRoot('pnpm-lock.yaml'), 'utf8')).not.toMatch(/https?:\/\/|tarball:/);
  });
});
