import { isBlankLine, type Line } from '../line.ts';
import type { RawBlock } from '../raw.ts';
import type { BlockConstruct, Lines, Reader } from '../reader.ts';
import { blockQuote } from './block-quote.ts';
import { directive } from './directive.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { note } from './note.ts';
import { omission } from './omission.ts';
import { readParagraph } from './paragraph.ts';
import { prose } from './prose.ts';
import { table } from './table.ts';

/** Every block but the paragraph, in the order in which they are tried. */
const constructs: readonly BlockConstruct[] = [prose, heading, directive, blockQuote, note, omission, list, table];

/** Sorts lines into blocks, each line looked at once per container it stands in. */
export function readBlocks(reader: Reader, all: readonly Line[], depth: number): readonly RawBlock[] {
  const startsBlock = (index: number): boolean =>
    constructs.some((construct) => construct.interrupts(reader.flow, all, index));
  const lines: Lines = { reader, lines: all, at: 0, depth, startsBlock };
  const blocks: RawBlock[] = [];
  while (lines.at < all.length) {
    const line = all[lines.at];
    if (line && !isBlankLine(reader.flow, line)) blocks.push(...readBlock(lines));
    else lines.at += 1;
  }
  return blocks;
}

function readBlock(lines: Lines): readonly RawBlock[] {
  for (const construct of constructs) {
    const blocks = construct.read(lines, readBlocks);
    if (blocks) return blocks;
  }
  return [readParagraph(lines, lines.startsBlock)];
}
