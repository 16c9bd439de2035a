import type { Document } from '../../document/index.ts';
import { writeArticle } from './article.ts';
import { namesOf } from './names.ts';
import { writePage } from './page.ts';

/**
 * The document for a web site: a fragment of semantic HTML, an `article` that brings no looks and no letterhead, since a
 * site has its own; or a whole page, which needs nothing beside it: styles and pictures are inside, and no script.
 *
 * @example writeHtml(document, { page: true }) // '<!doctype html>\n<html lang="en-US">…'
 */
export function writeHtml(document: Document, { page }: { readonly page: boolean }): string {
  const authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const topHeading = page || document.footer.kind !== 'press' || hasHeadline(document) ? 1 : 2;
  const article = writeArticle(document, { names: namesOf(document), authorities, logos: page, topHeading });
  return page ? writePage(article, document.metadata) : `${article}\n`;
}

function hasHeadline({ sections }: Document): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'paragraph' && block.style === 'headline'),
  );
}
