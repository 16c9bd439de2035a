import type { BlockId, Paragraph, TableColumn } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';
import { type InlinePlace, writeInlines } from './inline.ts';
import { listPlace } from './numbering.ts';
import { spacing } from './properties.ts';
import { styleNames } from './style-names.ts';
import type { Bookmark, Links, Writing } from './writing.ts';

/** A paragraph in its named style. `lead` goes before its words: a note's number. `align` is a table column's. */
export function writeParagraph(
  paragraph: Paragraph,
  writing: Writing,
  links: Links,
  lead: readonly Element[] = [],
  align?: TableColumn['align'],
): Element {
  const place: InlinePlace = { writing, links, look: { boldParagraph: writing.court.styles[paragraph.style].bold } };
  const content = [...lead, ...writeInlines(paragraph.inlines, place)];
  const bookmark = paragraph.anchor === undefined ? undefined : writing.bookmarks.get(paragraph.anchor);
  return element('w:p', undefined, paragraphProperties(paragraph, writing, align), ...bookmarked(content, bookmark));
}

function paragraphProperties(paragraph: Paragraph, writing: Writing, align?: TableColumn['align']): Element {
  const properties = [value('w:pStyle', styleNames[paragraph.style].id)];
  const place = writing.numbering.places.get(paragraph.id);
  if (place && !place.byStyle) properties.push(listPlace(place.numId, place.level));
  // numId 0 takes away the number that the style of an unnumbered heading would give it (ECMA-376 part 1, 17.9.18).
  if (!place && paragraph.style.startsWith('heading-')) properties.push(listPlace(0, 0));
  properties.push(...ownSpacing(paragraph.id, paragraph.style, writing));
  if (align && align !== writing.court.styles[paragraph.style].align) properties.push(value('w:jc', align));
  return element('w:pPr', undefined, ...properties);
}

/** The space that leads back to the numbered lines, where the style's own does not. */
export function ownSpacing(id: BlockId, style: Paragraph['style'], { pages, court }: Writing): Element[] {
  const before = pages.spaceBefore.get(id);
  const after = pages.spaceAfter.get(id);
  if (before === undefined && after === undefined) return [];
  const geometry = court.styles[style];
  return [spacing(geometry.pitch, after ?? geometry.after, before)];
}

function bookmarked(content: readonly Element[], bookmark: Bookmark | undefined): readonly Element[] {
  if (!bookmark) return content;
  return [
    element('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': bookmark.name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': bookmark.id }),
  ];
}
