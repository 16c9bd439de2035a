import { type Place, placeAt, type SourceText } from '../diagnostic/index.ts';
import type { Voice } from '../document/index.ts';
import type { Markup, Piece } from '../markup/index.ts';

/**
 * A markup as one text to scan: each slot is one {@link slotMark}. What makes a mark a slot is its offset, not its
 * character, so the same character typed by a user is only a character.
 */
export interface Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where each piece starts in `text`. */
  readonly starts: readonly number[];
  /** Whose words its text is; what stands in slots is always the matter's. */
  readonly voice: Voice;
}

export type Slot = Exclude<Piece, { readonly kind: 'text' }>;

/** Of the private use area: neither space nor punctuation, so a star beside a slot works as beside a letter. */
export const slotMark = '\uF8FF';

export function flowOfMarkup(markup: Markup): Flow {
  const starts: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const piece of markup.pieces) {
    const text = piece.kind === 'text' ? piece.source.text : slotMark;
    starts.push(at);
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join(''), pieces: markup.pieces, starts, voice: 'template' };
}

/** A Markdown field as a text of its own. */
export function flowOfProse(source: SourceText): Flow {
  return { text: source.text, pieces: [{ kind: 'text', source }], starts: [0], voice: 'matter' };
}

/** The slot at an offset, if one stands there. */
export function slotAt(flow: Flow, offset: number): Slot | undefined {
  if (flow.text[offset] !== slotMark) return undefined;
  const index = pieceAt(flow, offset);
  const piece = flow.pieces[index];
  return piece && piece.kind !== 'text' && flow.starts[index] === offset ? piece : undefined;
}

/** Where the character at an offset stands in the user's files. */
export function placeIn(flow: Flow, offset: number): Place {
  const index = pieceAt(flow, offset);
  const piece = flow.pieces[index];
  if (!piece) return { file: '', line: 1, col: 1 };
  if (piece.kind === 'text') return placeAt(piece.source, offset - (flow.starts[index] ?? 0));
  return piece.kind === 'prose' ? placeAt(piece.source, 0) : piece.place;
}

/** The last piece that starts at or before the offset (an empty text starts where its successor does). */
function pieceAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
