/** A spot in one of the user's files: `line` and `col` count from 1, `col` in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/**
 * Text taken out of a file, and the way back: the character at `anchors[i].at` (and those after it, up to the
 * next anchor) stands on `anchors[i].line`, columns running on from `anchors[i].col`.
 *
 * A YAML block scalar has one anchor a line; a double-quoted one has one more after each escape. `anchors` is
 * never empty and starts at 0.
 */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly at: number;
  readonly line: number;
  readonly col: number;
}

/** The whole of a file as a {@link SourceText}. */
export function sourceOfFile(file: string, text: string): SourceText {
  const anchors: Anchor[] = [{ at: 0, line: 1, col: 1 }];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    anchors.push({ at: at + 1, line: anchors.length + 1, col: 1 });
  }
  return { file, text, anchors };
}

/** Where the character at `offset` of `source.text` stands in its file. */
export function placeAt(source: SourceText, offset: number): Place {
  let low = 0;
  let high = source.anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.anchors[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = source.anchors[low] ?? { at: 0, line: 1, col: 1 };
  return { file: source.file, line: anchor.line, col: anchor.col + (offset - anchor.at) };
}
