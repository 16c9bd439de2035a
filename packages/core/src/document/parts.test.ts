import { describe, expect, it } from 'vitest';
import type { Numbering, Paragraph } from './document.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { type Part, partsOf } from './parts.ts';
import { plainStyle } from './text.ts';

let count = 0;
function paragraph(style: ParagraphStyle, text: string, numbering?: Numbering): Paragraph {
  count += 1;
  const inlines = [{ kind: 'text', text, style: plainStyle } as const];
  return { kind: 'paragraph', id: `b${count}`, style, inlines, ...(numbering ? { numbering } : {}) };
}

function item(list: string, label: string, level = 0, style: ParagraphStyle = 'list-item'): Paragraph {
  return paragraph(style, label, { list, format: label === '•' ? 'bulleted' : 'ordered', level, label, value: 1 });
}

function print(parts: readonly Part[]): string {
  return parts.map(printPart).join(' ');
}

function printPart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return wordsOf(part.paragraph);
    case 'heading':
      return `h${part.depth}:${part.title}`;
    case 'quotation':
      return `“${part.paragraphs.map(wordsOf).join(' ')}”`;
    case 'list':
      return `[${part.items.map(({ paragraph, more }) => `${wordsOf(paragraph)}${more.length > 0 ? `(${print(more)})` : ''}`).join(' ')}]`;
    case 'block':
      return part.block.kind;
  }
}

function wordsOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

describe('items', () => {
  it('of one list stand in it together', () => {
    expect(print(partsOf([item('a', '1.'), item('a', '2.')]))).toBe('[1. 2.]');
  });

  it('of a deeper level stand within the item above them, and the outer list goes on behind', () => {
    const blocks = [item('a', '1.'), item('a', '(a)', 1), item('a', '(b)', 1), item('a', '2.'), item('a', '(a)', 1)];
    expect(print(partsOf(blocks))).toBe('[1.([(a) (b)]) 2.([(a)])]');
  });

  it('of another list start their own', () => {
    expect(print(partsOf([item('a', '•'), item('b', '1.')]))).toBe('[•] [1.]');
  });

  it('keep the paragraphs that go on with them, and quotations', () => {
    const blocks = [
      item('a', '1.'),
      paragraph('list-item', 'more'),
      paragraph('block-quote-item', 'said'),
      item('a', '2.'),
    ];
    expect(print(partsOf(blocks))).toBe('[1.(more “said”) 2.]');
  });

  it('of numbered paragraphs go on below their sub-paragraphs, and count on past a heading', () => {
    const blocks = [
      item('paragraphs', '1.', 0, 'numbered-paragraph'),
      item('paragraphs', 'a.', 1, 'sub-paragraph'),
      paragraph('numbered-continued', 'on'),
      paragraph('subheading', 'Who I am'),
      item('paragraphs', '2.', 0, 'numbered-paragraph'),
    ];
    expect(print(partsOf(blocks))).toBe('[1.([a.] on)] h1:Who I am [2.]');
  });

  it('without a number, in no list, are text', () => {
    expect(print(partsOf([paragraph('list-item', 'alone')]))).toBe('alone');
  });
});

describe('headings', () => {
  const depths = (...styles: readonly ParagraphStyle[]): string =>
    print(partsOf(styles.map((style) => paragraph(style, 'x'))));

  it('are as deep as title, I., A., 1., a. say', () => {
    expect(depths('title', 'heading-1', 'heading-2', 'heading-3')).toBe('h1:x h2:x h3:x h4:x');
  });

  it('never skip a depth, though levels do', () => {
    expect(depths('title', 'heading-3', 'heading-4', 'heading-1')).toBe('h1:x h2:x h3:x h2:x');
  });

  it('without words are text', () => {
    expect(print(partsOf([paragraph('heading-1', ' ')]))).toBe(' ');
  });
});

it('the paragraphs of one quotation stand together', () => {
  expect(print(partsOf([paragraph('block-quote', 'a'), paragraph('block-quote', 'b'), paragraph('body', 'c')]))).toBe(
    '“a b” c',
  );
});
