import type { Inline, Paragraph, ParagraphStyle } from '../document/index.ts';
import type { ParagraphItem } from './items.ts';
import type { CollectedItem } from './section.ts';

/** Styles of prose, which may lead in what follows, or close a paper above its signature. */
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
  'boilerplate',
]);

/** What never stands on a page without words of the text above it. */
const closings: ReadonlySet<ParagraphStyle> = new Set(['signature', 'signature-dated', 'end-mark']);

/** Word moves all of a paragraph kept with the next to the next page: a longer one would leave too much of the page empty. */
const mostLines = 6;

/**
 * Keeps paragraphs with the next for what they say, though their style does not: a colon leads in the quotation, list,
 * table or picture that follows; a signature does not stand alone on its page, nor does an end mark.
 */
export function keepLeadIns(items: readonly CollectedItem[]): readonly CollectedItem[] {
  const kept: CollectedItem[] = [];
  for (const item of items.toReversed()) {
    const next = kept.at(-1);
    const cause = next && item.kind === 'paragraph' && !item.keepWithNext ? causeOf(item, next) : undefined;
    kept.push(cause && item.kind === 'paragraph' ? { ...item, keepWithNext: true, keptFor: cause } : item);
  }
  return kept.reverse();
}

function causeOf(item: ParagraphItem, next: CollectedItem): ParagraphItem['keptFor'] {
  const { style, lines, keepTogether } = item;
  if (!prose.has(style) || (lines.length > mostLines && !keepTogether)) return undefined;
  if (item.endsInColon) return 'lead-in';
  if (next.kind !== 'paragraph') return undefined;
  if (closings.has(next.style)) return 'closing';
  // The oath goes with the one line below it that says where it was signed.
  return next.keptFor === 'closing' && next.lines.length === 1 && lines.length <= 2 ? 'oath' : undefined;
}

/** Whatever closes behind the colon: quotation marks, brackets, calls of notes. */
export function endsInColon({ inlines }: Paragraph): boolean {
  return /:[”’)\]\s]*$/.test(tailOf(inlines));
}

/** The last words, without the note calls and marks behind them. */
function tailOf(inlines: readonly Inline[]): string {
  const last = inlines.findLast(({ kind }) => kind !== 'note-call' && kind !== 'review-mark');
  if (!last) return '';
  if ('inlines' in last) return tailOf(last.inlines);
  return 'text' in last ? last.text.slice(-8) : '';
}
