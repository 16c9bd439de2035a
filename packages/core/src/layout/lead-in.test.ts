import { describe, expect, it } from 'vitest';
import { countedLines, laidOutBlocks, laidOutRelease, linesOn } from '../../../../tests/support/laid-out.ts';
import { numbering, paragraph, words } from '../../../../tests/support/papers.ts';
import type { Block, Inline, ParagraphStyle, Table } from '../document/index.ts';

const fill = (lines: number) => paragraph('body-continued', countedLines('line', lines));
const item = (label: string) => paragraph('list-item', 'First.', { numbering: numbering('list1', label, 1) });
const quote = paragraph('block-quote', 'Quoted.');
const table: Table = {
  kind: 'table',
  id: 'table',
  columns: [{ align: 'left', share: 1 }],
  head: [],
  rows: [[paragraph('table-cell', 'Cell')]],
};

describe('the words that lead in', () => {
  const followed: readonly (readonly [string, Block])[] = [
    ['a list', item('1.')],
    ['a quotation', quote],
    ['a table', table],
  ];
  for (const [what, block] of followed) {
    it(`${what} go to its page with it`, () => {
      const lead = paragraph('body', 'They ask three things:');
      const pages = laidOutBlocks([fill(27), lead, block]);
      expect(linesOn(pages, 1)).toHaveLength(27);
      expect(linesOn(pages, 2)[0]).toBe('They ask three things:');
      expect([...pages.keptWithNext]).toEqual([lead.id]);
    });
  }

  const note: Inline = { kind: 'note-call', note: 'n1', number: 1, anchor: 'a' };
  const kept = (style: ParagraphStyle, inlines: readonly Inline[]): boolean => {
    const lead = paragraph(style, inlines);
    return laidOutBlocks([lead, quote]).keptWithNext.has(lead.id);
  };

  it('end in a colon, whatever closes or is noted behind it', () => {
    expect(kept('body', [words('as follows:')])).toBe(true);
    expect(kept('body', [words('(as follows:)”'), note])).toBe(true);
    expect(kept('numbered-paragraph', [{ kind: 'link', href: 'x', inlines: [words('as follows: ')] }])).toBe(true);
    expect(kept('body', [words('as follows.')])).toBe(false);
    expect(kept('body', [])).toBe(false);
  });

  it('are prose, and something follows', () => {
    expect(kept('counsel', [words('Attorneys:')])).toBe(false);
    const last = paragraph('body', 'as follows:');
    expect(laidOutBlocks([last]).keptWithNext.size).toBe(0);
  });

  it('are few, or too much of a page would stay empty', () => {
    expect(kept('body', [...countedLines('line', 6), words(':')])).toBe(true);
    const pages = laidOutBlocks([fill(20), paragraph('body', [...countedLines('line', 8), words(':')]), quote]);
    expect(linesOn(pages, 1)).toHaveLength(28);
    expect(pages.keptWithNext.size).toBe(0);
  });
});

describe('the words above a signature', () => {
  const dated = paragraph('body', 'Executed on February 23, 2026, at Marlow, California.');
  const oath = paragraph('body', 'I declare under penalty of perjury that the foregoing is true and correct.');
  const signature = paragraph('signature', '/s/ Ana Reyes');

  it('go to its page with it, the oath too', () => {
    const pages = laidOutBlocks([fill(26), oath, dated, signature]);
    expect(linesOn(pages, 1)).toHaveLength(26);
    expect(linesOn(pages, 2)).toHaveLength(3);
    expect([...pages.keptWithNext]).toEqual([oath.id, dated.id]);
  });

  it('are no more than the end of the text', () => {
    const pages = laidOutBlocks([paragraph('body', 'The last paragraph of the text.'), oath, dated, signature]);
    expect(pages.keptWithNext.size).toBe(2);
  });
});

it('leaves no end mark alone on a page', () => {
  const pages = laidOutRelease([
    ...Array.from({ length: 11 }, () => paragraph('press-body', countedLines('line', 3))),
    paragraph('press-body', countedLines('last', 3)),
    paragraph('end-mark', '###'),
  ]);
  expect(linesOn(pages, 1).at(-1)).toBe('line 3');
  expect(linesOn(pages, 2)).toEqual(['last 1', 'last 2', 'last 3', '###']);
});
