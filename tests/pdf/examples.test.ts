import { readFileSync } from 'node:fs';
import { builtInTemplates, render } from '@engross/core';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';
import { lintPdf } from '../support/pdf-lint/index.ts';
import { openInViewer, wordsOfPage } from '../support/viewer.ts';
import { testWorld } from '../support/world.ts';

/** The PDFs of an example that we make, by the ids of their papers. */
async function renderExample(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = fromRoot('examples', name);
  const file = `${folder}/matter.yaml`;
  const matter = { file, bytes: readFileSync(file) };
  const request = { matter, world: testWorld(folder), templates: builtInTemplates, formats: ['pdf'] } as const;
  const { value, diagnostics } = await render(request);
  const made = value?.files.filter(({ format }) => format === 'pdf').map(({ paper, bytes }) => [paper, bytes] as const);
  if (!made) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return new Map(made);
}

describe.each(['marlow', 'one-movant', 'forty-movants', 'five-firms', 'no-hearing'])('the example %s', (name) => {
  const papers = renderExample(name);
  const rendered = papers.then((files) => files.get('motion') ?? new Uint8Array());

  it('conforms to PDF/UA-1 and PDF/A-2a in each of its papers, as far as our lint sees', async () => {
    for (const [paper, bytes] of await papers) expect([paper, ...(await lintPdf(bytes))]).toEqual([paper]);
  });

  it('has tables whose links lead to the page they print', async () => {
    const viewer = await openInViewer(await rendered);
    const labels = (await viewer.getPageLabels()) ?? [];
    let count = 0;
    for (let page = 1; page <= viewer.numPages; page++) {
      for (const { dest, contentsObj } of await (await viewer.getPage(page)).getAnnotations()) {
        const printed = / \(page (\w+)\)$/.exec(contentsObj.str)?.[1];
        if (printed === undefined) continue;
        expect(labels[await viewer.getPageIndex(dest[0])]).toBe(printed);
        count++;
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('says DRAFT on every page, and in its title', async () => {
    const viewer = await openInViewer(await rendered);
    const { info } = await viewer.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringMatching(/DRAFT/) });
    for (let page = 1; page <= viewer.numPages; page++) expect(await wordsOfPage(viewer, page)).toContain('DRAFT');
  });
});
