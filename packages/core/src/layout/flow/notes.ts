import type { NoteId } from '../../document/index.ts';
import type { MeasuredNote } from '../items.ts';
import { type Flow, type NotePart, putAnchors, tolerance } from './state.ts';

/**
 * How many of a paragraph's remaining lines go on a page where `fits` of them fit: Word leaves neither its first line
 * alone at the foot of a page nor its last alone at the top of the next.
 */
export function linesKept(remaining: number, fits: number, isStart: boolean): number {
  if (fits >= remaining || remaining < 2) return Math.min(fits, remaining);
  const withoutWidow = remaining - fits === 1 ? fits - 1 : fits;
  return isStart && withoutWidow === 1 ? 0 : withoutWidow;
}

/** How many of a paragraph's first lines stay together: two, or all of three or fewer. */
export function linesTogether(count: number, keepTogether: boolean): number {
  return keepTogether || count <= 3 ? count : 2;
}

/** Room that parts of footnotes take with the separator above them. */
function noteRoom(flow: Flow, parts: readonly NotePart[]): number {
  if (parts.length === 0) return 0;
  let room = flow.paper.noteSeparator.height;
  parts.forEach((part, index) => {
    if (index > 0) room += parts[index - 1]?.note.after ?? 0;
    room += heightOf(part);
  });
  return room;
}

function heightOf({ note, from, to }: NotePart): number {
  let height = 0;
  for (let at = from; at < to; at++) {
    const line = note.lines[at];
    if (line) height += line.pitch + (at > from ? line.above : 0);
  }
  return height;
}

/** How much more room notes take below those already on the page. */
export function moreRoom(flow: Flow, notes: readonly NoteId[]): number {
  if (notes.length === 0) return 0;
  return noteRoom(flow, [...flow.parts, ...wholes(flow, notes)]) - flow.noteArea;
}

/** The least of it: all of each note but the last, of which two lines must stand with its call. */
export function leastRoom(flow: Flow, notes: readonly NoteId[]): number {
  if (notes.length === 0) return 0;
  return noteRoom(flow, [...flow.parts, ...leastParts(flow, notes)]) - flow.noteArea;
}

/** The same on a page of its own, below what goes on from this one. */
export function leastRoomOnNewPage(flow: Flow, notes: readonly NoteId[]): number {
  return noteRoom(flow, [...flow.owed, ...leastParts(flow, notes)]);
}

function wholes(flow: Flow, notes: readonly NoteId[]): NotePart[] {
  return notes.flatMap((id) => {
    const note = flow.notes.get(id);
    return note ? [{ note, from: 0, to: note.lines.length }] : [];
  });
}

function leastParts(flow: Flow, notes: readonly NoteId[]): NotePart[] {
  const parts = wholes(flow, notes);
  const last = parts.pop();
  return last ? [...parts, { ...last, to: linesTogether(last.note.lines[0]?.count ?? 0, false) }] : parts;
}

/** Puts the notes called on lines just placed at the foot of the page; the last goes on overleaf when it must. */
export function placeNotes(flow: Flow, notes: readonly NoteId[]): void {
  if (notes.length === 0) return;
  const more = wholes(flow, notes);
  if (flow.owed.length > 0) {
    flow.owed.push(...more);
    return;
  }
  if (flow.position + moreRoom(flow, notes) <= flow.bottom - flow.noteArea + tolerance) {
    flow.parts.push(...more);
    flow.noteArea = noteRoom(flow, flow.parts);
    return;
  }
  fillNotes(flow, more, flow.bottom - flow.position);
}

/** Fills a room at the foot of the page with notes, one after the other; what is left is owed to the next page. */
function fillNotes(flow: Flow, notes: readonly NotePart[], room: number, alone = false): void {
  notes.forEach((part, index) => {
    if (flow.owed.length > 0) {
      flow.owed.push(part);
      return;
    }
    const to = lastThatFits(flow, part, room, alone && index === 0);
    if (to > part.from) flow.parts.push({ ...part, to });
    if (to < part.to) flow.owed.push({ ...part, from: Math.max(to, part.from) });
  });
  flow.noteArea = room;
}

/** How far a note gets in a room below the page's other notes: its paragraphs mind widows and orphans too. */
function lastThatFits(flow: Flow, part: NotePart, room: number, mustFit: boolean): number {
  const { note, from } = part;
  let used = noteRoom(flow, [...flow.parts, { note, from, to: from }]);
  let to = from;
  for (; to < part.to; to++) {
    const line = note.lines[to];
    if (!line) break;
    used += line.pitch + (to > from ? line.above : 0);
    if (used > room + tolerance) break;
  }
  if (to === part.to) return to;
  const kept = withoutWidows(part, to);
  return kept > from || !mustFit ? kept : Math.max(to, from + 1);
}

function withoutWidows({ note, from }: NotePart, to: number): number {
  const line = note.lines[to];
  if (!line) return to;
  const begin = Math.max(from, to - line.index);
  const first = note.lines[begin]?.index ?? 0;
  return begin + linesKept(line.count - first, to - begin, first === 0);
}

/** The notes owed from the page before go to the foot of a new page: all of it, if they are that long. */
export function placeOwed(flow: Flow): void {
  const owed = flow.owed;
  flow.owed = [];
  const first = owed[0];
  flow.continued = first !== undefined;
  if (!first) return;
  const room = flow.bottom - flow.top;
  if (noteRoom(flow, owed) > room + tolerance) {
    fillNotes(flow, owed, room, true);
    return;
  }
  flow.parts.push(...owed);
  flow.noteArea = noteRoom(flow, flow.parts);
}

/** Draws the page's notes, their last line at the bottom of the text, and the rule above them. */
export function drawNotes(flow: Flow): void {
  if (flow.parts.length === 0) return;
  const { noteSeparator, margins } = flow.paper;
  let y = flow.bottom - noteRoom(flow, flow.parts);
  const rule = y + noteSeparator.height / 2;
  flow.page.rules.push({ x1: margins.left, y1: rule, x2: margins.left + noteSeparator.width, y2: rule, width: 0.75 });
  y += noteSeparator.height;
  flow.parts.forEach((part, index) => {
    if (index > 0) y += flow.parts[index - 1]?.note.after ?? 0;
    y = drawPart(flow, part, y);
  });
}

function drawPart(flow: Flow, { note, from, to }: NotePart, start: number): number {
  let y = start;
  for (let at = from; at < to; at++) {
    const line = note.lines[at];
    if (!line) continue;
    if (at > from) y += line.above;
    putNoteLine(flow, note, at, y);
    y += line.pitch;
  }
  return y;
}

function putNoteLine(flow: Flow, note: MeasuredNote, at: number, top: number): void {
  const noteLine = note.lines[at];
  if (!noteLine) return;
  const { line, block, pitch, index, count } = noteLine;
  const baseline = top + pitch * flow.paper.baselineShare;
  const edges = { first: index === 0, last: index === count - 1 };
  flow.page.notes.push({ block, note: note.id, baseline, top, pitch, ...edges, runs: line.runs });
  putAnchors(flow, line, top);
  if (at === 0) flow.anchors.set(`note:${note.id}`, { page: flow.pages.length, x: line.runs[0]?.x ?? 0, y: top });
}
