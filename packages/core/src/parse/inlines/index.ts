import { slotMark } from '../flow.ts';
import type { Strand } from '../strand.ts';
import { reportUnsupported } from '../unsupported.ts';
import { type Address, addressesIn } from './addresses.ts';
import { backslash } from './backslash.ts';
import { bracket } from './bracket.ts';
import { dash } from './dash.ts';
import { pairEmphasis } from './emphasis.ts';
import { emphasisRun } from './emphasis-run.ts';
import type { Leaf } from './leaf.ts';
import { lineEnd } from './line-end.ts';
import { closeBracket } from './link.ts';
import { type Around, advance, flush, type InlineConstruct, push, type Scanner } from './scanner.ts';
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
  [slotMark, slot],
]);

/** The characters above. */
const marks = /[\\*_[\]\-\n\uF8FF]/g;

/** Reads the text of a paragraph, heading or cell. */
export function readInlines(strand: Strand, around: Around): readonly Leaf[] {
  reportUnsupported(strand, around.diagnostics);
  const scanner: Scanner = { strand, around, at: 0, pending: 0, tokens: [], brackets: [] };
  const mark: NextMark = { at: -1 };
  for (const address of addressesIn(strand.text)) {
    scanUpTo(scanner, address.start, mark);
    if (scanner.at === address.start) take(scanner, address);
  }
  scanUpTo(scanner, strand.text.length, mark);
  flush(scanner);
  pairEmphasis(scanner.tokens);
  return leavesOf(scanner.tokens);
}

/** The next mark that has been looked for: looked for once, however many addresses are before it. */
interface NextMark {
  at: number;
}

/** Reads the constructs before `end`; one that began before it may end behind it. */
function scanUpTo(scanner: Scanner, end: number, mark: NextMark): void {
  const { text } = scanner.strand;
  while (scanner.at < end) {
    if (mark.at < scanner.at) mark.at = indexFrom(text, marks, scanner.at);
    if (mark.at >= end) break;
    scanner.at = mark.at;
    if (!constructs.get(text.charAt(scanner.at))?.(scanner)) scanner.at += 1;
  }
  scanner.at = Math.max(scanner.at, end);
}

/** An address stays as typed: no dashes, no emphasis, no quotes in it. */
function take(scanner: Scanner, { start, end }: Address): void {
  flush(scanner);
  push(scanner, scanner.strand.text.slice(start, end), start, 'fixed');
  advance(scanner, end - start);
}

function indexFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
