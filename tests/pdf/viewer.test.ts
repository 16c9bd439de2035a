import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfOf } from '../support/pdf.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { openInViewer, wordsOfPage } from '../support/viewer.ts';

describe('a viewer', () => {
  let viewer: PDFDocumentProxy;
  beforeAll(async () => {
    viewer = await openInViewer(await pdfOf(samplePaper()));
  });

  it('calls the pages as they are numbered, and the caption page by its name', async () => {
    expect(await viewer.getPageLabels()).toEqual(['Caption', 'i', '1', '2']);
  });

  it('shows the title and knows the language', async () => {
    const { info } = await viewer.getMetadata();
    expect(info).toMatchObject({
      Title: 'Motion to Intervene — City of Marlow v. Calder',
      Author: 'Ferro & Oyelaran LLP',
      Language: 'en-US',
      CreationDate: 'D:20260226000000Z',
    });
    expect(await viewer.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await viewer.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('finds a bookmark for every heading, nested, that leads to its page', async () => {
    const outline = await viewer.getOutline();
    const printed = await Promise.all(outline.map((item) => printBookmark(viewer, item, '')));
    expect(printed.flat()).toEqual([
      'NOTICE OF MOTION AND MOTION TO INTERVENE → page 1',
      'TABLE OF CONTENTS → page 2',
      'TABLE OF AUTHORITIES → page 2',
      'MEMORANDUM → page 3',
      '  I. ARGUMENT → page 3',
      '    1. A heading that skips a level → page 3',
    ]);
  });

  it('finds links in the tables that lead to the page they print', async () => {
    const links = await (await viewer.getPage(2)).getAnnotations();
    const targets = await Promise.all(links.map(async ({ dest }) => viewer.getPageIndex(dest[0])));
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual([
      'MEMORANDUM (page 1)',
      'I. ARGUMENT (page 1)',
      'Donnelly (page 1)',
    ]);
    expect(targets).toEqual([2, 2, 2]);
  });

  it('finds links to the notes and back, to a heading, and out of the paper', async () => {
    const links = await (await viewer.getPage(3)).getAnnotations();
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual([
      'Footnote 2',
      'Footnote 1',
      'https://www.uscourts.gov/forms?x=é',
      'Part I (page 1)',
      'Back to the text at footnote 2',
      'Back to the text at footnote 1',
    ]);
    expect(links.find(({ url }) => url)?.url).toBe('https://www.uscourts.gov/forms?x=%C3%A9');
  });

  it('reads every letter, beyond Latin-1 too', async () => {
    const words = await wordsOfPage(viewer, 3);
    for (const expected of [
      '“Plaintiff’s claim” under 28 U.S.C. § 1331 — see Donnelly v. Glickman, 159 F.3d 405.',
      'Ángela Đặng of Łódź',
      'a non\u2011breaking hyphen',
      'señor Núñez ¶ 4.',
      '[hearing date]',
    ]) {
      expect(words).toContain(expected);
    }
  });

  it('gets the tags of every page', async () => {
    const tree = await (await viewer.getPage(3)).getStructTree();
    const roles = rolesIn(tree);
    for (const role of [
      'H1',
      'H2',
      'H3',
      'P',
      'Reference',
      'Link',
      'Note',
      'Lbl',
      'BlockQuote',
      'L',
      'LI',
      'LBody',
      'Table',
      'TH',
      'TD',
    ]) {
      expect(roles).toContain(role);
    }
  });
});

/** The roles of a tag and of those below it. */
function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  return 'children' in node && Array.isArray(node.children) ? [...own, ...node.children.flatMap(rolesIn)] : own;
}

type Bookmark = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

async function printBookmark(
  viewer: PDFDocumentProxy,
  { title, dest, items }: Bookmark,
  indent: string,
): Promise<string[]> {
  const page = Array.isArray(dest) ? await viewer.getPageIndex(dest[0]) : Number.NaN;
  const below = await Promise.all(items.map((item) => printBookmark(viewer, item, `${indent}  `)));
  return [`${indent}${title} → page ${page + 1}`, ...below.flat()];
}
