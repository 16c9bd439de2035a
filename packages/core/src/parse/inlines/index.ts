import { slotMark } from '../flow.ts';
import type { Strand } from '../strand.ts';
import { address } from './address.ts';
import { backslash } from './backslash.ts';
import { bracket } from './bracket.ts';
import { dash } from './dash.ts';
import { pairEmphasis } from './emphasis.ts';
import { emphasisRun } from './emphasis-run.ts';
import type { Leaf } from './leaf.ts';
import { lineEnd } from './line-end.ts';
import { closeBracket } from './link.ts';
import { type Around, flush, type InlineConstruct, type Scanner } from './scanner.ts';
import { slot } from './slot.ts';
import { leavesOf } from './style.ts';

/** What may begin at a character; any other character is text. */
const constructs: ReadonlyMap<string, InlineConstruct> = new Map([
  ['\\', backslash],
  ['*', emphasisRun],
  ['_', emphasisRun],
  ['[', bracket],
  [']', closeBracket],
  ['-', dash],
  ['\n', lineEnd],
  ['h', address],
  [slotMark, slot],
]);

/** The characters above; `h` only where the text has an address at all. */
const marks = /[\\*_[\]\-\n\uF8FF]/g;
const marksAndAddresses = /[\\*_[\]\-\nh\uF8FF]/g;

/** Reads the text of a paragraph, heading or cell. */
export function readInlines(strand: Strand, around: Around): readonly Leaf[] {
  const scanner: Scanner = { strand, around, at: 0, pending: 0, tokens: [], brackets: [] };
  const { text } = strand;
  const next = text.includes('://') ? marksAndAddresses : marks;
  for (let at = indexFrom(text, next, 0); at < text.length; at = indexFrom(text, next, scanner.at)) {
    scanner.at = at;
    if (!constructs.get(text.charAt(at))?.(scanner)) scanner.at += 1;
  }
  scanner.at = text.length;
  flush(scanner);
  pairEmphasis(scanner.tokens);
  return leavesOf(scanner.tokens);
}

function indexFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
