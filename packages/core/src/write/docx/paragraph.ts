import type { BlockId, Paragraph, ParagraphStyle, TableColumn } from '../../document/index.ts';
import { Block } from './block.ts';
import { type Element, element, twips } from './element.ts';
import { writeInlines } from './inline.ts';
import { listOfStyle } from './numbering.ts';
import { styleNames } from './style-names.ts';
import type { ParagraphOptions } from './word.ts';
import type { Bookmark, Links, Writing } from './writing.ts';

/** A paragraph in its named style. `lead` goes before its words: a note's number. `align` is a table column's. */
export function writeParagraph(
  paragraph: Paragraph,
  writing: Writing,
  links: Links,
  lead: readonly Element[] = [],
  align?: TableColumn['align'],
): Block {
  const { stationery, bookmarks, languages } = writing;
  const language = languages.get(paragraph.id);
  const look = { boldParagraph: stationery.styles[paragraph.style].bold, ...(language ? { language } : {}) };
  const content = [...lead, ...writeInlines(paragraph.inlines, { writing, links, look })];
  const marks = paragraph.anchor === undefined ? undefined : bookmarks.get(paragraph.anchor);
  const options = {
    ...styled(paragraph.id, paragraph.style, writing),
    ...numbering(paragraph, writing),
    ...(writing.pages.keptWithNext.has(paragraph.id) ? { keepNext: true } : {}),
    ...(align && align !== stationery.styles[paragraph.style].align ? { alignment: align } : {}),
  };
  return new Block(options, bookmarked(bookmarked(content, marks?.reference), marks?.contents));
}

/** A style, and the space that leads back to the numbered lines where the style's own does not. */
export function styled(id: BlockId, style: ParagraphStyle, { pages, stationery }: Writing): ParagraphOptions {
  const name = styleNames[style].id;
  const before = pages.spaceBefore.get(id);
  const after = pages.spaceAfter.get(id);
  if (before === undefined && after === undefined) return { style: name };
  const geometry = stationery.styles[style];
  const exact = { line: twips(geometry.pitch), lineRule: 'exact' as const };
  const spacing = { before: twips(before ?? 0), after: twips(after ?? geometry.after), ...exact };
  return { style: name, spacing };
}

function numbering({ id, style }: Paragraph, { numbering: { places } }: Writing): ParagraphOptions {
  const place = places.get(id);
  if (place?.byStyle) return {};
  if (place) {
    const { list, level, indent } = place;
    return { numbering: { ...list, level, custom: true }, ...(indent && { indent }) };
  }
  // Takes away the number that the style of an unnumbered paragraph would give it (ECMA-376 part 1, 17.9.18).
  return listOfStyle(style) ? { numbering: false } : {};
}

function bookmarked(content: readonly Element[], bookmark: Bookmark | undefined): readonly Element[] {
  if (!bookmark) return content;
  const { id, name } = bookmark;
  const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name });
  return [start, ...content, element('w:bookmarkEnd', { 'w:id': id })];
}
