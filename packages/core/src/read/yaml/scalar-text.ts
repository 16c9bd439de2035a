import type { Mark, ScalarNode } from '../node.ts';

/** Gathers the text of a scalar piece by piece, with a mark wherever it stops running along with the file. */
export class ScalarText {
  readonly #pieces: string[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;
  #next = -1;

  /** Text that stands in the file as it is, at `offset`. */
  copy(text: string, offset: number): void {
    if (text === '') return;
    this.put(text, offset);
    this.#next = offset + text.length;
  }

  /** Text that stands for something else in the file (an escape, a folded line end) at `offset`. */
  put(text: string, offset: number): void {
    if (text === '') return;
    if (offset !== this.#next) this.#marks.push({ at: this.#length, offset });
    this.#pieces.push(text);
    this.#length += text.length;
    this.#next = -1;
  }

  node(style: ScalarNode['style'], at: number): ScalarNode {
    const marks = this.#marks.length > 0 ? this.#marks : [{ at: 0, offset: at }];
    return { kind: 'scalar', at, text: this.#pieces.join(''), style, marks };
  }
}

/** What a run of line ends between two lines of a scalar stands for: a space, or one line end less than there are. */
export function folded(lineEnds: number): string {
  return lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1);
}
