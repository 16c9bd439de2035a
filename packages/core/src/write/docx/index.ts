import type { Stationery } from '../../court/index.ts';
import type { Document } from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import type { World } from '../../world.ts';
import { packageOf } from './package.ts';
import type { WordDocument } from './word.ts';
import { buildWordPaper } from './word-document.ts';

/**
 * The paper as a Word file: native styles, numbering, footnotes and fields whose results `pages` gives, so that
 * nothing needs an update on opening. The same bytes for the same paper, always.
 */
export function writeDocx(
  document: Document,
  pages: Pages,
  stationery: Stationery,
  deflate: World['deflate'],
): Uint8Array {
  return packageOf(buildWordPaper(document, pages, stationery), document, stationery, deflate);
}

/** The paper as docx's own object: what `docx/layout`, the independent witness of our pages, lays out. */
export function buildWordDocument(document: Document, pages: Pages, stationery: Stationery): WordDocument {
  return buildWordPaper(document, pages, stationery).word;
}
