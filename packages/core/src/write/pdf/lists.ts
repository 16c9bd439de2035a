import type { Numbering } from '../../document/index.ts';
import { type Element, element, type ListNumbering } from './element.ts';

/** A list that the next item may go on with. */
export interface OpenList {
  readonly list: string;
  readonly level: number;
  readonly element: Element;
  /** LBody of its last item: a deeper list goes there. */
  readonly body: Element;
}

export interface ListItem {
  readonly label: Element;
  readonly body: Element;
  readonly open: readonly OpenList[];
}

/** Adds an item to the list it belongs to, opening and closing lists as its level asks: ISO 32000-1, 14.8.4.3.3. */
export function addListItem(container: Element, open: readonly OpenList[], numbering: Numbering): ListItem {
  const { list, level } = numbering;
  const outer = open.filter((candidate) => candidate.level < level);
  const same = open.find((candidate) => candidate.level === level && candidate.list === list);
  const home = same?.element ?? startList(outer.at(-1)?.body ?? container, numbering);
  const item = element('LI', home);
  const label = element('Lbl', item);
  const body = element('LBody', item);
  return { label, body, open: [...outer, { list, level, element: home, body }] };
}

function startList(parent: Element, numbering: Numbering): Element {
  return element('L', parent, { attributes: { O: 'List', ListNumbering: listNumbering(numbering) } });
}

function listNumbering({ format, label, value }: Numbering): ListNumbering {
  if (format === 'bulleted') return 'Disc';
  const digits = label.replaceAll(/[^0-9A-Za-z]/g, '');
  if (/^\d/.test(digits)) return 'Decimal';
  // A list that starts with “i” counts in Roman figures; one that gets there after “h” does not.
  const roman = value === 1 && digits.toLowerCase() === 'i';
  const upper = digits !== digits.toLowerCase();
  if (roman) return upper ? 'UpperRoman' : 'LowerRoman';
  return upper ? 'UpperAlpha' : 'LowerAlpha';
}
