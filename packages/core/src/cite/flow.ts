import { type DraftInline, type DraftText, objectReplacement } from '../document/index.ts';
import { plainCharacters } from './characters.ts';

/** The words of one paragraph, heading, item or cell as one string, with the way back to its inlines. */
export interface Flow {
  /** For the readers: every character plain (see {@link plainCharacters}), {@link objectReplacement} for a blank or note call. */
  readonly text: string;
  /** The same characters as they are printed. */
  readonly printed: string;
  readonly pieces: readonly Piece[];
  /** Italic or underlined runs: where one ends, where it starts. A case name is one. */
  readonly slants: ReadonlyMap<number, number>;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly inline: DraftInline;
}

export function flowOf(inlines: readonly DraftInline[]): Flow {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const inline of inlines) {
    const text = inline.kind === 'text' ? inline.text : objectReplacement;
    pieces.push({ start: end, end: end + text.length, inline });
    parts.push(text);
    end += text.length;
  }
  const printed = parts.join('');
  return { text: plainCharacters(printed), printed, pieces, slants: slantsOf(pieces) };
}

function slantsOf(pieces: readonly Piece[]): Map<number, number> {
  const slants = new Map<number, number>();
  let start: number | undefined;
  for (const piece of pieces) {
    if (isSlanted(piece.inline)) start ??= piece.start;
    else if (start !== undefined) {
      slants.set(piece.start, start);
      start = undefined;
    }
  }
  if (start !== undefined) slants.set(pieces.at(-1)?.end ?? 0, start);
  return slants;
}

function isSlanted(inline: DraftInline): inline is DraftText {
  return inline.kind === 'text' && (inline.style.italic || inline.style.underline);
}
