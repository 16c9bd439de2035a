import type { Place } from '../diagnostic/index.ts';
import { type Flow, placeIn, type Slot, slotAt } from './flow.ts';
import { contentEnd, contentStart, type Line } from './line.ts';

/** The text of one paragraph, heading or cell: its lines joined by `\n`, with the way back to the flow. */
export interface Strand {
  readonly flow: Flow;
  readonly text: string;
  /** Where each line begins in `text`, and in the flow. */
  readonly segments: readonly Segment[];
}

interface Segment {
  readonly at: number;
  readonly offset: number;
}

/** Joins lines, each without the space around it. */
export function strandOf(flow: Flow, lines: readonly Line[]): Strand {
  const segments: Segment[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const line of lines) {
    const offset = contentStart(flow, line);
    const text = flow.text.slice(offset, Math.max(offset, contentEnd(flow, line)));
    segments.push({ at, offset });
    texts.push(text);
    at += text.length + 1;
  }
  return { flow, text: texts.join('\n'), segments };
}

/** The strand up to `end`, without the space before it. */
export function strandUpTo(strand: Strand, end: number): Strand {
  return { ...strand, text: strand.text.slice(0, end).trimEnd() };
}

/** The offset in the flow of a character of the strand. */
export function offsetIn(strand: Strand, at: number): number {
  let low = 0;
  let high = strand.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((strand.segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const segment = strand.segments[low] ?? { at: 0, offset: 0 };
  return segment.offset + (at - segment.at);
}

export function slotInStrand(strand: Strand, at: number): Slot | undefined {
  return slotAt(strand.flow, offsetIn(strand, at));
}

export function placeInStrand(strand: Strand, at: number): Place {
  return placeIn(strand.flow, offsetIn(strand, at));
}
