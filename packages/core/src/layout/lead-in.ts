import type { Block, Inline, Paragraph, ParagraphStyle } from '../document/index.ts';
import type { ParagraphItem } from './items.ts';

/** Styles of prose, which may lead in what follows. */
const prose: ReadonlySet<ParagraphStyle> = new Set([
  'body',
  'body-continued',
  'block-quote',
  'block-quote-item',
  'list-item',
  'list-item-2',
  'list-item-3',
  'numbered-paragraph',
  'numbered-continued',
  'sub-paragraph',
  'press-body',
  'press-item',
]);

/** Word moves all of a paragraph kept with the next to the next page: a longer one would leave too much of the page empty. */
const mostLines = 6;

/** A colon at the end leads in the quotation, list, table or picture that follows, which is not to start overleaf. */
export function leadsIn({ style, inlines }: Paragraph, { lines }: ParagraphItem, next: Block | undefined): boolean {
  if (next === undefined || !prose.has(style) || lines.length > mostLines) return false;
  return /:[”’)\]\s]*$/.test(tailOf(inlines));
}

/** The last words, without the note calls and marks behind them. */
function tailOf(inlines: readonly Inline[]): string {
  const last = inlines.findLast(({ kind }) => kind !== 'note-call' && kind !== 'review-mark');
  if (!last) return '';
  if ('inlines' in last) return tailOf(last.inlines);
  return 'text' in last ? last.text.slice(-8) : '';
}
