import type {
  Authority,
  Block,
  ContentsEntry,
  Document,
  Inline,
  Note,
  Paragraph,
  ParagraphStyle,
} from '../../packages/core/src/document/index.ts';
import { numberLabel } from '../../packages/core/src/document/index.ts';
import { call, note, numbering, paper, paragraph, section, words } from './papers.ts';
import { logo } from './press-paper.ts';

/**
 * A paper of every shape the types allow, not of good sense: headings that skip, notes in cells, lists in any order.
 * The same for the same seed.
 */
export function randomPaper(seed: number): Document {
  return new Author(seed).paper();
}

const vocabulary = `the of a motion court plaintiff’s “as applied” intervenors § 1331 ¶¶ 12–14 señor Núñez Đặng Thị
  Fed. R. Civ. P. 24(a)(2) non‑breaking well-settled a/b ‘quoted’ — … http://example.com/a(b)\\c ĐẶNG Ỡ É ß fi ffl †`.split(
  /\s+/,
);

const plainStyles: readonly ParagraphStyle[] = [
  'body',
  'body',
  'body',
  'body-continued',
  'block-quote',
  'block-quote-item',
  'numbered-continued',
  'subheading',
  'signature',
];
const itemStyles: readonly ParagraphStyle[] = ['list-item', 'list-item', 'list-item-2', 'list-item-3'];
const headings: readonly ParagraphStyle[] = ['title', 'heading-1', 'heading-2', 'heading-3', 'heading-4'];

class Author {
  private state: number;
  private readonly notes: Note[] = [];
  private readonly contents: ContentsEntry[] = [];
  private readonly authorities: Authority[] = [];
  private count = 0;
  /** No party's name calls a note. */
  private mayCall = true;

  constructor(seed: number) {
    this.state = seed;
  }

  paper(): Document {
    const body = section('body', { format: 'arabic', start: 1 }, ...this.some(5, 40, () => this.block()));
    const tables = section('tables', { format: 'roman', start: 1 }, this.contentsBlock(), this.authoritiesBlock());
    const goesOn = section('body', { format: 'arabic', start: 'continue' }, this.block(), this.block());
    const spanish = { ...goesOn, language: 'es' };
    this.mayCall = false;
    const caption = section('caption', { format: 'none' }, paragraph('counsel', this.inlines(20)), {
      kind: 'caption',
      id: this.id('caption'),
      left: this.some(1, 12, () => paragraph('caption-party', this.inlines(12))),
      right: [paragraph('caption-title', this.inlines(15))],
    });
    return paper([caption, tables, body, spanish], this.notes, {
      authorities: this.authorities,
      draft: this.below(2) === 0,
    });
  }

  /** Mulberry32: a number from 0 below `limit`. */
  private below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  private id(kind: string): string {
    this.count++;
    return `${kind}${this.count}`;
  }

  private pick<T>(items: readonly [T, ...T[]] | readonly T[], fallback: T): T {
    return items[this.below(items.length)] ?? fallback;
  }

  private some<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }

  private block(): Block {
    switch (this.below(11)) {
      case 0:
        return this.heading();
      case 1:
      case 2:
        return this.listItem();
      case 3:
        return this.table();
      case 4:
        return this.numberedParagraph();
      case 5:
        return this.below(3) === 0 ? { ...logo(), id: this.id('logo') } : this.listItem();
      default:
        return paragraph(this.pick(plainStyles, 'body'), this.inlines(120));
    }
  }

  private heading(): Paragraph {
    const anchor = this.id('h');
    const style = this.pick(headings, 'title');
    const level = headings.indexOf(style);
    const inlines = this.inlines(10);
    this.contents.push({ id: this.id('e'), style: 'contents-1', text: [this.text(8)], target: anchor });
    if (style === 'title') return paragraph(style, inlines, { anchor });
    return paragraph(style, inlines, { anchor, numbering: numbering('headings', 'II.', 2, level - 1) });
  }

  private listItem(): Paragraph {
    const level = this.below(3);
    const label = this.pick(['1.', '(a)', 'i.', '•'], '•');
    const list = this.pick(['list1', 'list2'], 'list1');
    const more = this.below(5) === 0 ? {} : { numbering: numbering(list, label, 1, level) };
    return paragraph(this.pick(itemStyles, 'list-item'), this.inlines(40), more);
  }

  /** Of a declaration, or one of its sub-paragraphs, with any number. */
  private numberedParagraph(): Paragraph {
    const level = this.below(2);
    const value = 1 + this.below(120);
    const label = numberLabel('paragraphs', level, value);
    const style = level === 0 ? 'numbered-paragraph' : 'sub-paragraph';
    const anchor = this.id('p');
    return paragraph(style, this.inlines(60), {
      anchor,
      numbering: { list: 'paragraphs', format: 'paragraphs', level, label, value },
    });
  }

  private table(): Block {
    const columns = 1 + this.below(4);
    const row = (style: ParagraphStyle) => Array.from({ length: columns }, () => paragraph(style, this.inlines(8)));
    const share = 1 / columns;
    return {
      kind: 'table',
      id: this.id('table'),
      columns: Array.from({ length: columns }, () => ({ align: 'left', share }) as const),
      head: row('table-head'),
      rows: this.some(0, 30, () => row('table-cell')),
    };
  }

  private text(most: number): { text: string; style: { bold: boolean; italic: boolean; underline: boolean } } {
    const style = { bold: this.below(6) === 0, italic: this.below(6) === 0, underline: this.below(12) === 0 };
    return { text: this.some(1, most, () => this.pick(vocabulary, 'the')).join(' '), style };
  }

  private inlines(most: number): Inline[] {
    if (this.below(30) === 0) return [];
    return this.some(1, 4, () => this.inline(Math.ceil(most / 2)));
  }

  private inline(most: number): Inline {
    const { text, style } = this.text(most);
    switch (this.below(16)) {
      case 0:
        return this.mayCall && this.notes.length < 12 ? call(this.note()) : words(text);
      case 1:
        return { kind: 'line-break' };
      case 2:
        return { kind: 'tab' };
      case 3:
        return { kind: 'link', href: 'https://example.com/a(b)?c=é', inlines: [words(text)] };
      case 4:
        return { kind: 'reference', target: this.contents.at(-1)?.target ?? 'nowhere', text: 'Part II', style };
      case 5:
        return this.citation(text);
      case 6:
        return { kind: 'blank', path: 'x', text: '[hearing date]', style };
      default:
        return words(`${text} `, style);
    }
  }

  private note(): Note {
    const number = this.notes.length + 1;
    // Its number is taken before its own text may call another.
    const made = note(number, ...this.some(1, 2, () => paragraph('footnote', this.text(90).text)));
    this.notes.push(made);
    return made;
  }

  private citation(text: string): Inline {
    const anchor = this.id('c');
    const key = this.id('authority');
    this.authorities.push({ key, group: 'cases', entry: [this.text(12)], short: 'Short', cites: [anchor] });
    return { kind: 'citation', anchor, authority: key, inlines: [{ kind: 'text', ...this.text(4), text }] };
  }

  private contentsBlock(): Block {
    return {
      kind: 'contents',
      id: this.id('contents'),
      heading: paragraph('contents-head', 'TABLE OF CONTENTS'),
      pageHead: paragraph('contents-page-head', 'Page'),
      entries: this.contents,
    };
  }

  private authoritiesBlock(): Block {
    const entries = this.authorities.map(({ key }) => ({ id: this.id('a'), authority: key }));
    const heading = paragraph('authorities-group', 'Cases');
    return {
      kind: 'authorities',
      id: this.id('authorities'),
      heading: paragraph('contents-head', 'TABLE OF AUTHORITIES'),
      pageHead: paragraph('contents-page-head', 'Page(s)'),
      groups: entries.length === 0 ? [] : [{ heading, group: 'cases', entries }],
    };
  }
}
