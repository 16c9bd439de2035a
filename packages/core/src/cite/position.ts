import type { Citation } from '../authority/index.ts';
import { beforeSpaces } from './characters.ts';
import type { Flow } from './flow.ts';
import type { Found } from './found.ts';

/** Marks every citation with where it stands among the others: nested, joined, textual. One walk over the text. */
export function positioned(flow: Flow, found: readonly Found[]): readonly Found[] {
  const walk = new ParentheticalWalk(flow.text);
  let listIsTextual = false;
  return found.map((one) => {
    const { nested, gap } = walk.to(one.start);
    const goesOn = one.citation.joined === true;
    listIsTextual = goesOn ? listIsTextual : isTextual(flow, one);
    const marked: Found = { ...one, citation: marks(one.citation, nested, gap, listIsTextual) };
    walk.past(one.end, marked.citation.nested === true);
    return marked;
  });
}

function marks(citation: Citation, nested: boolean, gap: string | undefined, textual: boolean): Citation {
  const joined = citation.joined === true || (!nested && gap !== undefined && joins(gap));
  return {
    ...citation,
    ...(nested ? { nested: true as const } : {}),
    ...(joined ? { joined: true as const } : {}),
    ...(textual ? { textual: true as const } : {}),
  };
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

/** A rule or section named in a sentence without its code, or with its name written out. */
function isTextual({ text }: Flow, { start, end, citation }: Found): boolean {
  if (citation.kind !== 'code') return false;
  const spelledOut = citation.code === undefined || !/\. ?[A-Z§\d]/.test(text.slice(start, end));
  if (!spelledOut) return false;
  const before = text.slice(Math.max(0, beforeSpaces(text, start) - 10), beforeSpaces(text, start));
  const opens = before === '' || /[.;(["']$|\b(?:see|also|cf\.|accord|e\.g\.,)$/i.test(before);
  return !opens || /^,? [a-z]/.test(text.slice(end, end + 3));
}

/** The gaps between citations, without the parentheticals that belong to them. */
const longestGap = 40;

class ParentheticalWalk {
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

  to(start: number): { readonly nested: boolean; readonly gap: string | undefined } {
    for (; this.#at < start; this.#at += 1) this.#step(this.#text[this.#at] ?? '');
    return { nested: this.#nested > 0, gap: this.#gap };
  }

  /** The citation ends: nested ones leave the gap of the outer one open. */
  past(end: number, nested: boolean): void {
    this.#at = Math.max(this.#at, end);
    if (this.#nested > 0 || nested) return;
    this.#edge = end;
    this.#gap = '';
  }

  #step(character: string): void {
    if (character === '(') {
      const attached = this.#edge >= 0 && beforeSpaces(this.#text, this.#at) === this.#edge;
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
