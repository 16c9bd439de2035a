import { slotMark } from '../flow.ts';
import type { Strand } from '../strand.ts';
import { address } from './address.ts';
import { backslash } from './backslash.ts';
import { bracket } from './bracket.ts';
import { dash } from './dash.ts';
import { pairEmphasis } from './emphasis.ts';
import { emphasisRun } from './emphasis-run.ts';
import type { Leaf } from './leaf.ts';
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
  ['h', address],
  [slotMark, slot],
]);

/** Reads the text of a paragraph, heading or cell. */
export function readInlines(strand: Strand, around: Around): readonly Leaf[] {
  const scanner: Scanner = { strand, around, at: 0, pending: 0, tokens: [], brackets: [] };
  while (scanner.at < strand.text.length) {
    const construct = constructs.get(strand.text.charAt(scanner.at));
    if (!construct?.(scanner)) scanner.at += 1;
  }
  flush(scanner);
  pairEmphasis(scanner.tokens);
  return leavesOf(scanner.tokens);
}
