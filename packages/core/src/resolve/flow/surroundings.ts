import type { ParagraphStyle } from '../../document/index.ts';

/** What a block stands in: decides its style. */
export interface Surroundings {
  readonly container: Container;
  /** How deep in lists, from 0. */
  readonly level: number;
  /** What goes to the press has styles of its own. */
  readonly press?: true;
}

/** `numbered` is an item of the numbered paragraphs, `item-quote` a quotation within an item of any list. */
export type Container = 'body' | 'block-quote' | 'list' | 'numbered' | 'item-quote' | 'note' | 'note-quote';

const styles: { readonly [K in Exclude<Container, 'body' | 'list'>]: ParagraphStyle } = {
  'block-quote': 'block-quote',
  numbered: 'numbered-continued',
  'item-quote': 'block-quote-item',
  note: 'footnote',
  'note-quote': 'block-quote',
};

/** The style of a paragraph that says nothing of its own. */
export function paragraphStyle({ container, level, press }: Surroundings, continued = false): ParagraphStyle {
  if (container === 'body' && press) return 'press-body';
  if (container === 'body') return continued ? 'body-continued' : 'body';
  return container === 'list' ? itemStyle(level, press) : styles[container];
}

/** By the level of the list, from 1. */
function itemStyle(level: number, press: true | undefined): ParagraphStyle {
  if (level <= 1) return press ? 'press-item' : 'list-item';
  return level === 2 ? 'list-item-2' : 'list-item-3';
}

const quotes: { readonly [K in Container]: Container } = {
  body: 'block-quote',
  'block-quote': 'block-quote',
  list: 'item-quote',
  numbered: 'item-quote',
  'item-quote': 'item-quote',
  note: 'note-quote',
  'note-quote': 'note-quote',
};

/** What stands in a quotation here. */
export function quoted(around: Surroundings): Surroundings {
  return { ...around, container: quotes[around.container] };
}

export function inNote({ container }: Surroundings): boolean {
  return container === 'note' || container === 'note-quote';
}

/** Where a list has items of its own style; single-spaced surroundings have none. */
export function takesItems({ container }: Surroundings): boolean {
  return container === 'body' || container === 'list' || container === 'numbered';
}
