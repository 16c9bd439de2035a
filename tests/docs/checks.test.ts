import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docsPage } from '../support/docs.ts';
import { fromRoot } from '../support/paths.ts';

it('docs/checks.md lists every rule of check/, and no other', () => {
  const listed = [...docsPage('checks.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, id]) => id);
  const folder = fromRoot('packages/core/src/check');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  const rules = sources.flatMap((source) => [...source.matchAll(/^ {2}id: '([a-z-]+)',$/gm)].map(([, id]) => id));
  expect(listed.sort()).toEqual(rules.sort());
});
