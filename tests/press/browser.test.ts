import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import type { Document } from '../../packages/core/src/document/index.ts';
import { writeHtml } from '../../packages/core/src/write/html/index.ts';
import { openChromium } from '../support/chromium.ts';
import { declarationPaper, pressPaper } from '../support/press-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { itWith } from '../support/tools.ts';

/** What a browser made of a page. */
interface Opened {
  readonly title: string;
  readonly language: string;
  readonly headings: readonly string[];
  readonly images: readonly { readonly alt: string; readonly loaded: boolean }[];
  /** Wider than a telephone's screen, without a way to scroll. */
  readonly wider: boolean;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

async function opened(papers: readonly Document[]): Promise<Opened[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'engross-html-'));
  const browser = await openChromium();
  try {
    const all: Opened[] = [];
    for (const paper of papers) {
      const file = path.join(folder, `${paper.id}.html`);
      await writeFile(file, writeHtml(paper, { page: true }));
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url().slice(0, 30)));
      await page.goto(pathToFileURL(file).href);
      const seen = await page.evaluate(() => ({
        title: document.title,
        language: document.documentElement.lang,
        headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? ''),
        images: [...document.images].map(({ alt, complete, naturalWidth }) => ({
          alt,
          loaded: complete && naturalWidth > 0,
        })),
        wider: document.documentElement.scrollWidth > window.innerWidth,
      }));
      all.push({ ...seen, complaints, requests: requests.filter((url) => !url.startsWith('file:')) });
    }
    return all;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a page', () => {
  itWith(['chromium'], 'is opened by a browser, shows its picture, and asks for nothing from elsewhere', async () => {
    const [release, declaration, motion] = await opened([pressPaper(), declarationPaper(), samplePaper()]);
    const fine = { language: 'en-US', wider: false, complaints: [], images: [] };
    expect(release).toEqual({
      ...fine,
      title: 'Motion to Intervene — City of Marlow v. Calder',
      headings: ['Tenants Ask to Join City’s Suit'],
      images: [{ alt: 'Marlow Tenants Alliance: a wave', loaded: true }],
      requests: expect.not.arrayContaining([expect.stringMatching(/^http/)]),
    });
    expect(declaration).toMatchObject({ ...fine, headings: ['Antecedentes', 'Background'] });
    expect(motion).toMatchObject({ ...fine, headings: expect.arrayContaining(['MEMORANDUM']) });
  });
});
