import type {
  HeadingPart,
  ListItem,
  ListPart,
  NumberFormat,
  Paragraph,
  ParagraphPart,
  ParagraphStyle,
} from '../../document/index.ts';
import { writeInlines } from './inlines.ts';
import { block, escaped, tag } from './tag.ts';
import type { Writing } from './writing.ts';

/** What says nothing that its element does not say already. */
const plainStyles: ReadonlySet<ParagraphStyle> = new Set<ParagraphStyle>([
  'body',
  'body-continued',
  'press-body',
  'list-item',
  'list-item-2',
  'list-item-3',
  'press-item',
  'numbered-paragraph',
  'numbered-continued',
  'sub-paragraph',
  'block-quote',
  'block-quote-item',
  'footnote',
  'table-head',
  'table-cell',
]);

export function writeParagraphs(parts: readonly ParagraphPart[], writing: Writing): string[] {
  return parts.map((part) => writePart(part, writing));
}

function writePart(part: ParagraphPart, writing: Writing): string {
  switch (part.kind) {
    case 'text':
      return writeParagraph(part.paragraph, writing);
    case 'heading':
      return writeHeading(part, writing);
    case 'quotation':
      return block(
        'blockquote',
        {},
        part.paragraphs.map((paragraph) => writeParagraph(paragraph, writing)),
      );
    case 'list':
      return writeList(part, writing);
  }
}

function writeParagraph(paragraph: Paragraph, { names }: Writing): string {
  const { style, anchor, inlines } = paragraph;
  const attributes = { id: anchor && names.idOf(anchor), class: plainStyles.has(style) ? undefined : style };
  return tag('p', attributes, writeInlines(inlines, names));
}

function writeHeading({ paragraph, depth }: HeadingPart, { names, topHeading }: Writing): string {
  const { anchor, numbering, inlines } = paragraph;
  const label = numbering ? `${escaped(numbering.label)} ` : '';
  return tag(
    `h${Math.min(topHeading - 1 + depth, 6)}`,
    { id: anchor && names.idOf(anchor) },
    `${label}${writeInlines(inlines, names)}`,
  );
}

/** How the levels of a list count, as `numberLabel` writes them. */
const kinds: { readonly [K in NumberFormat]: readonly string[] } = {
  'legal-headings': ['I', 'A', '1', 'a'],
  ordered: ['1', 'a', 'i'],
  paragraphs: ['1', 'a', 'i'],
  bulleted: [],
};

function writeList({ items }: ListPart, writing: Writing): string {
  const first = items[0]?.numbering;
  const types = first ? kinds[first.format] : [];
  if (!first || types.length === 0)
    return block(
      'ul',
      {},
      items.map((item) => writeItem(item, undefined, writing)),
    );
  const type = types[first.level % types.length];
  const attributes = { type: type === '1' ? undefined : type, start: first.value === 1 ? undefined : first.value };
  const written = items.map((item, index) => {
    const before = items[index - 1]?.numbering.value ?? first.value - 1;
    const { value } = item.numbering;
    return writeItem(item, value === before + 1 ? undefined : value, writing);
  });
  return block('ol', attributes, written);
}

/** `value`: its number, where it is not the next. */
function writeItem({ paragraph, more }: ListItem, value: number | undefined, writing: Writing): string {
  const { anchor, inlines } = paragraph;
  const { names } = writing;
  const attributes = { id: anchor && names.idOf(anchor), value };
  const words = writeInlines(inlines, names);
  if (more.length === 0) return tag('li', attributes, words);
  return block('li', attributes, [tag('p', {}, words), ...writeParagraphs(more, writing)]);
}
