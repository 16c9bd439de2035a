import type { NoteId } from '../../document/index.ts';
import type { Item, ParagraphItem, TableItem } from '../items.ts';
import { columnHeight } from './columns.ts';
import { leastRoom, leastRoomOnNewPage, linesTogether, moreRoom } from './notes.ts';
import { startPage } from './page.ts';
import { spaceAbove, spaceBelow, spaceHere } from './spacing.ts';
import { type Flow, linesBottom, tolerance } from './state.ts';

/** What must stand on one page: paragraphs kept with the next, and the start of the block they are kept with. */
interface Kept {
  readonly height: number;
  /** Notes of all of it. */
  readonly notes: readonly NoteId[];
  /** Notes of the paragraphs kept with the next alone. */
  readonly ownNotes: readonly NoteId[];
  /** How many lines of the text they are kept with, or rows of the table; undefined if it is nothing that holds notes. */
  readonly lines: number | undefined;
  /** Whether those are all its lines. */
  readonly whole: boolean;
  /** The last note is called in a table's head: it must fit whole, or it would take the room of the row below. */
  readonly headOnly: boolean;
}

const nothing: Kept = { height: 0, notes: [], ownNotes: [], lines: undefined, whole: false, headOnly: false };

/**
 * Before a paragraph that is kept with the next: moves on to a new page if what belongs together fits there and not
 * here. Returns whether the paragraph's notes wait for the lines it is kept with.
 */
export function keepWithNext(flow: Flow, items: readonly Item[], index: number): boolean {
  const here = measureKept(flow, items, index);
  const fits = fitsHere(flow, here, here.headOnly ? moreRoom : leastRoom);
  if (flow.placed && !fits) {
    const area = leastRoomOnNewPage(flow, here.notes);
    if (flow.top + here.height <= flow.bottom - area + tolerance) startPage(flow);
  }
  const kept = measureKept(flow, items, index);
  if (kept.lines === undefined || flow.held.length + kept.ownNotes.length === 0) return false;
  const ownOnly = kept.notes.length === kept.ownNotes.length;
  const hold = ownOnly && fitsHere(flow, kept, leastRoom) && !fitsHere(flow, kept, moreRoom);
  flow.heldLines = hold && !kept.whole ? kept.lines : undefined;
  return hold;
}

function fitsHere(flow: Flow, kept: Kept, room: (flow: Flow, notes: readonly NoteId[]) => number): boolean {
  const notes = room(flow, [...flow.held, ...kept.notes]);
  return flow.position + kept.height <= linesBottom(flow) - notes + tolerance;
}

function measureKept(flow: Flow, items: readonly Item[], index: number): Kept {
  const notes: NoteId[] = [];
  const limit = flow.bottom - flow.top;
  let height = 0;
  let below = 0;
  let at = index;
  for (; at < items.length; at++) {
    const item = items[at];
    // The last paragraph of a section has nothing to be kept with.
    if (item?.kind !== 'paragraph' || !item.keepWithNext || at === items.length - 1 || height > limit) break;
    height += at === index ? spaceHere(flow, item) : Math.max(below, aboveOf(flow, item, height));
    height += item.lines.length * item.pitch;
    for (const line of item.lines) notes.push(...line.notes);
    below = spaceBelow(flow, item, items[at + 1], flow.position + height);
  }
  if (at === index) return alone(flow, items[at]);
  return withNext(flow, items[at], { height, below, notes });
}

/** The last paragraph of a section: its first lines. */
function alone(flow: Flow, item: Item | undefined): Kept {
  if (item?.kind !== 'paragraph') return nothing;
  const lines = linesTogether(item.lines.length, item.keepTogether);
  const notes = item.lines.slice(0, lines).flatMap((line) => line.notes);
  return { ...nothing, height: spaceHere(flow, item) + lines * item.pitch, notes };
}

function aboveOf(flow: Flow, item: ParagraphItem, height: number): number {
  return spaceAbove(flow, item, flow.position + height, false);
}

interface Chain {
  readonly height: number;
  readonly below: number;
  readonly notes: readonly NoteId[];
}

function withNext(flow: Flow, next: Item | undefined, chain: Chain): Kept {
  const { height, below, notes } = chain;
  const own = { ...nothing, notes, ownNotes: notes };
  if (!next) return { ...own, height };
  if (next.kind === 'table') return withTable(next, chain);
  if (next.kind === 'caption') return { ...own, height: height + below + columnHeight(next.bracket.slice(0, -1)) };
  const lines = linesTogether(next.lines.length, next.keepTogether);
  const first = next.lines.slice(0, lines);
  return {
    ...own,
    height: height + Math.max(below, aboveOf(flow, next, height)) + lines * next.pitch,
    notes: [...notes, ...first.flatMap((line) => line.notes)],
    lines,
    whole: lines === next.lines.length,
  };
}

/** A table starts with its head and the row below. */
function withTable(table: TableItem, { height, below, notes }: Chain): Kept {
  const rows = table.rows.slice(0, table.head + 1);
  const rowsHeight = rows.reduce((sum, row) => sum + row.height, 0);
  const called = rows.flatMap((row) => row.notes);
  const headOnly = called.length > 0 && rows.at(-1)?.notes.length === 0;
  const all = { height: height + below + rowsHeight, notes: [...notes, ...called], ownNotes: notes };
  return { ...nothing, ...all, lines: rows.length, headOnly };
}
