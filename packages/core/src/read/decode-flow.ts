import type { Mark, ScalarNode } from './node.ts';

/** Escapes of YAML 1.2, section 5.7, that stand for one character. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);

const hexEscapes: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/**
 * Decodes a plain or quoted scalar a second time, to learn where each character stands:
 *
 *     "one \u00a7 two    ->  one § two three
 *        three"              ^    ^^   ^ a mark where the run of characters breaks
 *
 * Gives nothing if the result is not the parser's text (a form of YAML it does not know).
 */
export function decodeFlow(written: string, node: ScalarNode): readonly Mark[] | undefined {
  const quote = node.style === 'plain' ? 0 : 1;
  const decoder = new FlowDecoder(written, node.at + quote, node.end - quote, node.style);
  return decoder.decode() === node.text ? decoder.marks : undefined;
}

class FlowDecoder {
  readonly marks: Mark[] = [];
  #offset: number;
  #decoded: string[] = [];
  #length = 0;
  readonly #written: string;
  readonly #end: number;
  readonly #style: ScalarNode['style'];

  constructor(written: string, start: number, end: number, style: ScalarNode['style']) {
    this.#written = written;
    this.#offset = start;
    this.#end = end;
    this.#style = style;
  }

  decode(): string {
    this.#mark();
    while (this.#offset < this.#end) this.#step();
    return this.#decoded.join('');
  }

  #step(): void {
    const character = this.#written[this.#offset] ?? '';
    if (character === ' ' || character === '\t' || character === '\n') this.#space();
    else if (character === '\\' && this.#style === 'double') this.#escape();
    else if (character === "'" && this.#style === 'single') this.#replace("'", 2);
    else this.#run();
  }

  /** Characters that stand for themselves. */
  #run(): void {
    const start = this.#offset;
    do this.#offset += 1;
    while (this.#offset < this.#end && !" \t\n\\'".includes(this.#written[this.#offset] ?? ''));
    this.#push(this.#written.slice(start, this.#offset));
  }

  /** Spaces within a line are kept; around a line end they are folded into one space, or a line end for each empty line. */
  #space(): void {
    const start = this.#offset;
    let lineEnds = 0;
    while (this.#offset < this.#end && ' \t\n'.includes(this.#written[this.#offset] ?? '')) {
      if (this.#written[this.#offset] === '\n') lineEnds += 1;
      this.#offset += 1;
    }
    if (lineEnds === 0) this.#push(this.#written.slice(start, this.#offset));
    else {
      this.#push(lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1));
      this.#mark();
    }
  }

  #escape(): void {
    const letter = this.#written[this.#offset + 1] ?? '';
    if (letter === '\n') {
      this.#continueLine();
      return;
    }
    const digits = hexEscapes.get(letter);
    if (digits === undefined) {
      this.#replace(escapes.get(letter) ?? '', 2);
      return;
    }
    const code = Number.parseInt(this.#written.slice(this.#offset + 2, this.#offset + 2 + digits), 16);
    this.#replace(code <= 0x10ffff ? String.fromCodePoint(code) : '', 2 + digits);
  }

  /** A backslash at the end of a line joins the next one to it; empty lines after it are line ends. */
  #continueLine(): void {
    this.#offset += 1;
    let lineEnds = 0;
    while (this.#offset < this.#end && ' \t\n'.includes(this.#written[this.#offset] ?? '')) {
      if (this.#written[this.#offset] === '\n') lineEnds += 1;
      this.#offset += 1;
    }
    this.#push('\n'.repeat(lineEnds - 1));
    this.#mark();
  }

  #replace(text: string, width: number): void {
    this.#push(text);
    this.#offset += width;
    if (text.length !== width) this.#mark();
  }

  #push(text: string): void {
    this.#decoded.push(text);
    this.#length += text.length;
  }

  #mark(): void {
    const last = this.marks.at(-1);
    if (last?.at === this.#length) this.marks.pop();
    this.marks.push({ at: this.#length, offset: this.#offset });
  }
}
