/** The gaps between citations, without the parentheticals that belong to them. */
const longestGap = 40;

/**
 * A walk over the text of a paragraph from citation to citation: says of each whether it is nested in the parenthetical
 * of another, and whether it goes on a string cite.
 */
export class CiteWalk {
  readonly #text: string;
  #at = 0;
  /** For every bracket open here: whether it follows a citation. */
  readonly #open: boolean[] = [];
  #nested = 0;
  /** Where a citation's own parenthetical may open. */
  #edge = -1;
  #gap: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next citation starts. */
  to(start: number): { readonly nested: boolean; readonly joined: boolean } {
    for (; this.#at < start; this.#at += 1) this.#step(this.#text[this.#at] ?? '');
    const nested = this.#nested > 0;
    return { nested, joined: !nested && this.#gap !== undefined && joins(this.#gap) };
  }

  /** The citation ends: nested ones leave the gap of the outer one open. */
  past(end: number, nested: boolean): void {
    this.#at = Math.max(this.#at, end);
    if (this.#nested > 0 || nested) return;
    this.#edge = end;
    this.#gap = '';
  }

  #onlySpaces(from: number): boolean {
    let at = this.#at;
    while (at > from && isSpace(this.#text[at - 1])) at -= 1;
    return at === from;
  }

  #step(character: string): void {
    if (character === '(') {
      const attached = this.#edge >= 0 && this.#onlySpaces(this.#edge);
      this.#open.push(attached);
      if (attached) this.#nested += 1;
    } else if (character === ')') {
      if (this.#open.pop() === true) {
        this.#nested -= 1;
        this.#edge = this.#at + 1;
      }
    } else if (this.#nested === 0 && this.#gap !== undefined) {
      this.#gap = this.#gap.length < longestGap ? this.#gap + character : undefined;
    }
  }
}

const signals = new Set([
  'and',
  'see',
  'also',
  'cf.',
  'accord',
  'but',
  'e.g.,',
  'generally',
  'compare',
  'with',
  'contra',
  '&',
]);

/** `; see also ` between two citations makes a string cite; so does ` and `. */
function joins(gap: string): boolean {
  const words = gap.trim().toLowerCase().split(/[ ,]+/);
  const [first = '', ...rest] = words[0] === '' ? words.slice(1) : words;
  return (
    (first === ';' || first === 'and' || first === '&') && rest.every((word) => signals.has(word) || word === 'e.g.')
  );
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0';
}
