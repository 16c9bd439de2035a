import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../packages/core/src/document/index.ts';
import { fromRoot } from '../support/paths.ts';
import { pdfOf } from '../support/pdf.ts';
import { lintPdf, printTags } from '../support/pdf-lint/index.ts';
import { declarationPaper, pressPaper } from '../support/press-paper.ts';
import { openInViewer, wordsOfPage } from '../support/viewer.ts';

const papers: readonly (readonly [string, Document])[] = [
  ['release', pressPaper()],
  ['declaration', declarationPaper()],
];

describe.each(papers)('the %s', (name, document) => {
  it('conforms, also as a draft', async () => {
    expect(await lintPdf(await pdfOf(document))).toEqual([]);
    expect(await lintPdf(await pdfOf({ ...document, draft: true }))).toEqual([]);
  });

  it(`is read in order, each with its words: tests/pdf/*.tags.txt`, async () => {
    const expected = await readFile(fromRoot(`tests/pdf/${name}.tags.txt`), 'utf8');
    expect(`${await printTags(await pdfOf(document))}\n`).toBe(expected);
  });
});

describe('a release of three pages', () => {
  it('says -more- where a page follows, and its slug from the second on, to no screen reader', async () => {
    const bytes = await pdfOf(pressPaper(3));
    expect(await lintPdf(bytes)).toEqual([]);
    const viewer = await openInViewer(bytes);
    const words = await Promise.all(
      Array.from({ length: viewer.numPages }, (_, index) => wordsOfPage(viewer, index + 1)),
    );
    expect(words.length).toBeGreaterThan(2);
    const last = words.length - 1;
    expect(words.map((each) => each.includes('-more-'))).toEqual(words.map((_, page) => page < last));
    const slug = (page: number): string => `Marlow Tenants Alliance / tenants-ask-to-join / ${page + 1}`;
    expect(words.map((each, page) => each.includes(slug(page)))).toEqual(words.map((_, page) => page > 0));
    const tags = await printTags(bytes);
    expect(tags).not.toContain('-more-');
    expect(tags).not.toContain('tenants-ask-to-join');
  });
});

describe('a declaration', () => {
  it('links to its own paragraphs', async () => {
    const viewer = await openInViewer(await pdfOf(declarationPaper()));
    const links = await (await viewer.getPage(1)).getAnnotations();
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual(['Paragraph 1 (page 1)', 'Paragraph 2.a (page 1)']);
  });
});
