import { describe, expect, it } from 'vitest';
import type { Numbering } from '../../document/index.ts';
import { type Element, element } from './element.ts';
import { addListItem, type OpenList } from './lists.ts';

function item(list: string, label: string, level = 0, value = 1): Numbering {
  return { list, format: label === '•' ? 'bulleted' : 'ordered', level, label, value };
}

function listOf(...items: readonly Numbering[]): Element {
  const container = element('Sect', undefined);
  let open: readonly OpenList[] = [];
  for (const numbering of items) open = addListItem(container, open, numbering).open;
  return container;
}

function print(node: Element): string {
  const kids = node.kids.flatMap((kid) => (kid.kind === 'element' ? [print(kid)] : []));
  const kind = node.attributes?.ListNumbering ?? '';
  return `${node.type}${kind && `/${kind}`}${kids.length > 0 ? `(${kids.join(' ')})` : ''}`;
}

describe('list items', () => {
  it('of one list stand in it together', () => {
    expect(print(listOf(item('a', '1.'), item('a', '2.', 0, 2)))).toBe('Sect(L/Decimal(LI(Lbl LBody) LI(Lbl LBody)))');
  });

  it('of a deeper level stand in the body of the item above them, and the outer list goes on behind', () => {
    const list = listOf(item('a', '1.'), item('a', '(a)', 1), item('a', '2.', 0, 2));
    expect(print(list)).toBe('Sect(L/Decimal(LI(Lbl LBody(L/LowerAlpha(LI(Lbl LBody)))) LI(Lbl LBody)))');
  });

  it('of another list start their own', () => {
    expect(print(listOf(item('a', '•'), item('b', '1.')))).toBe('Sect(L/Disc(LI(Lbl LBody)) L/Decimal(LI(Lbl LBody)))');
  });

  it('are told Roman numbers from letters by how their list starts', () => {
    expect(print(listOf(item('a', 'i.')))).toContain('L/LowerRoman');
    expect(print(listOf(item('a', 'I.')))).toContain('L/UpperRoman');
    expect(print(listOf(item('a', 'i.', 0, 9)))).toContain('L/LowerAlpha');
  });
});
