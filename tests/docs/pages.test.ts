import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@engross/core';
import { describe, expect, it } from 'vitest';
import { codeIn, docsPage, tableRows } from '../support/docs.ts';
import { fromRoot } from '../support/paths.ts';
import { play, scenes } from '../support/transcripts.ts';

/** Each page of docs/ is tried as it is written: its files are made, its commands are run, its code is run. */
for (const name of ['attorneys.md', 'paralegals.md']) {
  describe(`the commands of docs/${name}`, () => {
    const tried = scenes(docsPage(name)).filter(({ steps }) => steps.length > 0);
    for (const scene of tried) it(scene.sentence, () => play(scene));
    it('are there', () => expect(tried.length).toBeGreaterThan(0));
  });
}

describe('docs/developers.md', () => {
  const page = docsPage('developers.md');

  it('shows code that renders two papers', () => {
    expect(run('render')).toEqual([
      expect.stringMatching(/^filing\/01-2-reyes-declaration\.pdf: \d+ pages$/),
      expect.stringMatching(/^press\/.+\.pdf: \d+ pages$/),
    ]);
  });

  it('shows code that makes a schema and a matter to start from', () => {
    expect(run('schema')).toEqual(['true', 'true']);
  });

  it('names everything that the door of core exports', () => {
    const named = tableRows(page, 'name', 'what it is').flatMap(([cell = '']) => codeIn(cell));
    expect(named.toSorted()).toEqual(Object.keys(core).toSorted());
  });

  /** What a block prints. It stands inside the repository, so that the packages resolve as they do for who follows it. */
  function run(block: string): readonly string[] {
    const [, code] = new RegExp(`<!-- run: ${block} -->\\n\`\`\`ts\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
    if (code === undefined) throw new Error(`The page has no block for ${block}.`);
    mkdirSync(fromRoot('out'), { recursive: true });
    const folder = mkdtempSync(fromRoot('out/developers-'));
    try {
      const file = path.join(folder, 'page.ts');
      writeFileSync(file, code);
      const script = path.join(folder, 'page.mjs');
      const esbuild = fromRoot('node_modules/esbuild/bin/esbuild');
      execFileSync(process.execPath, [esbuild, file, `--outfile=${script}`, '--log-level=error']);
      const options = { cwd: fromRoot(), encoding: 'utf8' } as const;
      return execFileSync(process.execPath, [script], options).trim().split('\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
