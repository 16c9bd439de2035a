import {
  type Caption,
  type Contents,
  type Image,
  type OtherBlock,
  type OtherBlockOf,
  type Paragraph,
  partsOf,
  type StyledText,
  type Table,
  type TableOfAuthorities,
} from '../../document/index.ts';
import { base64 } from './base64.ts';
import { writeInlines } from './inlines.ts';
import { writeParagraphs } from './paragraphs.ts';
import { block, escaped, openTag, tag } from './tag.ts';
import type { Writing } from './writing.ts';

const writers: { readonly [K in keyof OtherBlockOf]: (block: OtherBlockOf[K], writing: Writing) => string[] } = {
  caption: writeCaption,
  table: (table, writing) => [writeTable(table, writing)],
  image: writeImage,
  contents: writeContents,
  authorities: writeAuthorities,
};

export function writeBlock(other: OtherBlock, writing: Writing): string[] {
  return write(other.kind, other, writing);
}

function write<K extends keyof OtherBlockOf>(kind: K, other: OtherBlockOf[K], writing: Writing): string[] {
  return writers[kind](other, writing);
}

function writeCaption({ left, right }: Caption, writing: Writing): string[] {
  const columns = [left, right].map((column) => block('div', {}, writeParagraphs(partsOf(column), writing)));
  return [block('div', { class: 'caption' }, columns)];
}

function writeTable({ columns, head, rows }: Table, writing: Writing): string {
  const row = (name: 'th' | 'td', cells: readonly Paragraph[]): string => {
    const written = columns.map(({ align }, index) => {
      const attributes = { scope: name === 'th' ? 'col' : undefined, class: align === 'left' ? undefined : align };
      return tag(name, attributes, writeInlines(cells[index]?.inlines ?? [], writing.names));
    });
    return tag('tr', {}, written.join(''));
  };
  const body = block(
    'tbody',
    {},
    rows.map((cells) => row('td', cells)),
  );
  return block('table', {}, head.length === 0 ? [body] : [block('thead', {}, [row('th', head)]), body]);
}

function writeImage({ style, data, format, alt, width, height }: Image, { logos }: Writing): string[] {
  if (style === 'letterhead' && !logos) return [];
  const attributes = { src: `data:image/${format};base64,${base64(data)}`, alt, width: px(width), height: px(height) };
  return [tag('p', { class: style }, openTag('img', attributes))];
}

/** CSS has 96 pixels to the inch, print 72 points. */
function px(pt: number): number {
  return Math.round((pt * 4) / 3);
}

/** The pages behind the entries are the paper's: here each entry leads to its heading. */
function writeContents({ heading, entries }: Contents, writing: Writing): string[] {
  const items = entries.map(({ label, text, target, style }) => {
    const id = writing.names.idOf(target);
    const words = `${label === undefined ? '' : `${escaped(label)} `}${styledText(text)}`;
    return tag('li', { class: style }, id === undefined ? words : tag('a', { href: `#${id}` }, words));
  });
  const list = items.length === 0 ? [] : [block('ul', { class: 'contents' }, items)];
  return [block('nav', {}, [...writeParagraphs(partsOf([heading]), writing), ...list])];
}

function writeAuthorities({ heading, groups }: TableOfAuthorities, writing: Writing): string[] {
  const written = groups.flatMap((group) => [
    ...writeParagraphs(partsOf([group.heading]), writing),
    block(
      'ul',
      { class: 'authorities' },
      group.entries.map(({ authority }) => tag('li', {}, styledText(writing.authorities.get(authority)?.entry ?? []))),
    ),
  ]);
  return [...writeParagraphs(partsOf([heading]), writing), ...written];
}

function styledText(text: readonly StyledText[]): string {
  return text.map((part) => (part.style.italic ? tag('em', {}, escaped(part.text)) : escaped(part.text))).join('');
}
