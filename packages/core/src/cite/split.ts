import type { Citation } from '../authority/index.ts';
import type { Place } from '../diagnostic/index.ts';
import type { CitedInline, DraftInline, DraftText } from '../document/index.ts';
import type { Flow, Piece } from './flow.ts';
import type { Found } from './found.ts';

/** The inlines again, the words of every citation wrapped in a node. `others` casts what is no text. */
export function splitAt(
  flow: Flow,
  found: readonly Found[],
  others: (inline: Exclude<DraftInline, DraftText>) => CitedInline<Citation>,
): readonly CitedInline<Citation>[] {
  const split: CitedInline<Citation>[] = [];
  let inside: DraftText[] = [];
  let next = 0;
  for (const piece of flow.pieces) {
    if (piece.inline.kind !== 'text') {
      split.push(others(piece.inline));
      continue;
    }
    for (let at = piece.start; at < piece.end; ) {
      const one = found[next];
      const isInside = one !== undefined && at >= one.start;
      const cut = Math.min(piece.end, isInside ? one.end : (one?.start ?? piece.end));
      const words = sliceOf(piece, piece.inline, at, cut);
      if (isInside) inside.push(words);
      else split.push(words);
      at = cut;
      if (!isInside || cut < one.end) continue;
      split.push({ kind: 'citation', citation: one.citation, inlines: inside, place: placeOf(inside, words) });
      inside = [];
      next += 1;
    }
  }
  return split;
}

function placeOf(inside: readonly DraftText[], last: DraftText): Place {
  return (inside[0] ?? last).place;
}

function sliceOf(piece: Piece, text: DraftText, from: number, to: number): DraftText {
  if (from === piece.start && to === piece.end) return text;
  const offset = from - piece.start;
  const place = { ...text.place, col: text.place.col + offset };
  return { ...text, text: text.text.slice(offset, to - piece.start), place };
}
