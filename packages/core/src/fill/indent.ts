import type { Place } from '../diagnostic/index.ts';
import type { Piece } from '../markup/index.ts';

/**
 * A partial that stands alone on an indented line is indented as a whole, as in Handlebars: every line of its own
 * text, but not the lines of a fact.
 */
export function indented(pieces: readonly Piece[], indent: string, place: Place): Piece[] {
  const margin: Piece = {
    kind: 'text',
    source: { file: place.file, text: indent, anchors: [{ at: 0, line: place.line, col: 1 }] },
  };
  const out: Piece[] = [];
  let atLineStart = true;
  for (const piece of pieces) {
    for (const part of piece.kind === 'text' ? lines(piece) : [piece]) {
      if (atLineStart && !isEmpty(part)) out.push(margin);
      out.push(part);
      atLineStart = endsLine(part) || (atLineStart && isEmpty(part));
    }
  }
  return out;
}

function isEmpty(piece: Piece): boolean {
  return piece.kind === 'plain' && piece.text === '';
}

function endsLine(piece: Piece): boolean {
  return piece.kind === 'text' && piece.source.text.endsWith('\n');
}

function lines(piece: Piece & { readonly kind: 'text' }): Piece[] {
  const { source } = piece;
  return source.anchors
    .map((anchor, index) => {
      const text = source.text.slice(anchor.at, source.anchors[index + 1]?.at);
      return { kind: 'text', source: { file: source.file, text, anchors: [{ ...anchor, at: 0 }] } } as const;
    })
    .filter((line) => line.source.text !== '');
}
