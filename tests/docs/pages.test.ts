import * as core from '@engross/core';
import { describe, expect, it } from 'vitest';
import { codeIn, codeUnder, docsPage, printedBy, tableRows } from '../support/docs.ts';
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
    expect(printedBy(codeUnder(page, 'render'))).toEqual([
      expect.stringMatching(/^filing\/01-2-reyes-declaration\.pdf: \d+ pages$/),
      expect.stringMatching(/^press\/.+\.pdf: \d+ pages$/),
    ]);
  });

  it('shows code that makes a schema and a matter to start from', () => {
    expect(printedBy(codeUnder(page, 'schema'))).toEqual(['true', 'true']);
  });

  it('names everything that the door of core exports', () => {
    const named = tableRows(page, 'name', 'what it is').flatMap(([cell = '']) => codeIn(cell));
    expect(named.toSorted()).toEqual(Object.keys(core).toSorted());
  });
});
