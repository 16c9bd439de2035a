import type { NoteId } from '../../document/index.ts';
import type { ParagraphItem } from '../items.ts';
import { leastRoom, linesKept, placeNotes } from './notes.ts';
import { startPage } from './page.ts';
import { spaceHere } from './spacing.ts';
import { type Flow, linesBottom, putLine, tolerance } from './state.ts';

/** Places a paragraph's lines, on as many pages as they take. `holdNotes`: see {@link Flow.held}. */
export function placeParagraph(flow: Flow, item: ParagraphItem, holdNotes: boolean): void {
  let index = 0;
  for (;;) {
    const space = index === 0 ? spaceHere(flow, item) : 0;
    const count = countHere(flow, item, index, space, holdNotes);
    if (count > 0) {
      putLines(flow, item, index, count, space);
      index += count;
      placeCalled(flow, notesOf(item, index - count, index), holdNotes && index === item.lines.length);
    }
    if (index >= item.lines.length) break;
    startPage(flow);
  }
  flow.belowTable = false;
}

/** How many lines from `index` on go on this page. */
function countHere(flow: Flow, item: ParagraphItem, index: number, space: number, holdNotes: boolean): number {
  const remaining = item.lines.length - index;
  const fits = linesThatFit(flow, item, index, linesBottom(flow) - flow.position - space);
  const kept = item.keepTogether && index === 0 && fits < remaining ? 0 : linesKept(remaining, fits, index === 0);
  const limited = flow.held.length > 0 && !holdNotes ? Math.min(kept, flow.heldLines ?? kept) : kept;
  // At the top of a page something must go, though it break a rule: Word gives up there too.
  return limited === 0 && !flow.placed && !flow.continued ? Math.max(1, fits) : limited;
}

/** How many lines fit above the page's notes and the least of their own. */
function linesThatFit(flow: Flow, item: ParagraphItem, from: number, room: number): number {
  let notes: readonly NoteId[] = flow.held;
  let noteRoom = leastRoom(flow, notes);
  let height = 0;
  for (let at = from; at < item.lines.length; at++) {
    const called = item.lines[at]?.notes ?? [];
    if (called.length > 0) {
      notes = [...notes, ...called];
      noteRoom = leastRoom(flow, notes);
    }
    height += item.pitch;
    if (height + noteRoom > room + tolerance) return at - from;
  }
  return item.lines.length - from;
}

function putLines(flow: Flow, item: ParagraphItem, from: number, count: number, space: number): void {
  if (from === 0 && !flow.placed && flow.pages.length > 0) flow.page.start = item.id;
  flow.position += space;
  for (let at = from; at < from + count; at++) {
    putLine(flow, item, at, flow.position);
    flow.position += item.pitch;
  }
  flow.spaceAfter = 0;
  flow.placed = true;
}

function notesOf(item: ParagraphItem, from: number, to: number): NoteId[] {
  const notes: NoteId[] = [];
  for (let at = from; at < to; at++) notes.push(...(item.lines[at]?.notes ?? []));
  return notes;
}

function placeCalled(flow: Flow, called: readonly NoteId[], hold: boolean): void {
  const notes = [...flow.held, ...called];
  if (hold) {
    flow.held = notes;
    return;
  }
  flow.held = [];
  flow.heldLines = undefined;
  placeNotes(flow, notes);
}
