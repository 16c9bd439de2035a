import { type Anchor, placeAt, type SourceText } from '../diagnostic/index.ts';

/** Puts `put` in place of `length` characters. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

/**
 * The part of a text from `from` to `to` with some characters replaced, each that stays still knowing its place.
 * Edits come in order and do not overlap.
 */
export function edited(source: SourceText, from: number, to: number, edits: readonly Edit[]): SourceText {
  const anchors: Anchor[] = [];
  let text = '';
  let kept = from;
  const keep = (end: number): void => {
    anchors.push(...anchorsOf(source, kept, end, text.length));
    text += source.text.slice(kept, end);
  };
  for (const { at, length, put } of edits.filter((edit) => edit.at >= from && edit.at + edit.length <= to)) {
    keep(at);
    anchors.push(...anchorsOf(source, at, at, text.length));
    text += put;
    kept = at + length;
  }
  keep(to);
  return { file: source.file, text, anchors };
}

/** Where the text from `start` to `end` stands, once it begins at `at`. */
function anchorsOf(source: SourceText, start: number, end: number, at: number): readonly Anchor[] {
  const { line, col } = placeAt(source, start);
  const inside = source.anchors.filter((anchor) => anchor.at > start && anchor.at < end);
  return [{ at, line, col }, ...inside.map((anchor) => ({ ...anchor, at: anchor.at - start + at }))];
}
