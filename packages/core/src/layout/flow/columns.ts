import type { ParagraphItem } from '../items.ts';
import { linesKept } from './notes.ts';
import { startPage } from './page.ts';
import { type Flow, linesBottom, putLine, tolerance } from './state.ts';

/** How far a column of a row has got: the paragraph, and its next line. */
interface Cursor {
  readonly paragraph: number;
  readonly line: number;
}

/** Height of a column of paragraphs, with the spaces between. */
export function columnHeight(column: readonly ParagraphItem[]): number {
  return column.reduce(
    (sum, { lines, pitch, after }, index) => sum + lines.length * pitch + (index < column.length - 1 ? after : 0),
    0,
  );
}

/** What surrounds columns: space above and below them on each page; what runs after each part; how the page is turned. */
export interface Around {
  readonly above: number;
  readonly below: number;
  readonly eachPage?: () => void;
  readonly turnPage?: () => void;
}

/**
 * Places columns of paragraphs side by side, as a row of a table that may break across pages: on each page every column
 * goes as far as it fits; a row none of whose lines fit in one of them moves on whole.
 */
export function placeColumns(flow: Flow, columns: readonly (readonly ParagraphItem[])[], around: Around): void {
  const { above, below, eachPage, turnPage = () => startPage(flow) } = around;
  let starts = columns.map((): Cursor => ({ paragraph: 0, line: 0 }));
  for (;;) {
    const top = flow.position + above;
    const room = linesBottom(flow) - top - below;
    const must = !flow.placed && !flow.continued;
    const parts = columns.map((column, index) => fillColumn(column, starts[index] ?? atEnd, room, must));
    if (must || parts.every(({ height, from }, index) => height > 0 || from.paragraph === columns[index]?.length)) {
      columns.forEach((column, index) => {
        putColumn(flow, column, parts[index], top);
      });
      flow.position = top + Math.max(0, ...parts.map(({ height }) => height)) + below;
      flow.placed = true;
      eachPage?.();
      starts = parts.map(({ to }) => to);
      if (starts.every(({ paragraph }, index) => paragraph === columns[index]?.length)) return;
    }
    turnPage();
  }
}

/** A column's part on one page: from one line up to another. */
interface Part {
  readonly from: Cursor;
  readonly to: Cursor;
  readonly height: number;
}

const atEnd: Cursor = { paragraph: Number.MAX_SAFE_INTEGER, line: 0 };

function fillColumn(column: readonly ParagraphItem[], from: Cursor, room: number, must: boolean): Part {
  let height = 0;
  let { paragraph: at, line } = from;
  for (; at < column.length; at++, line = 0) {
    const paragraph = column[at];
    if (!paragraph) break;
    const remaining = paragraph.lines.length - line;
    const fits = Math.max(0, Math.floor((room - height + tolerance) / paragraph.pitch));
    const kept = linesKept(remaining, Math.min(fits, remaining), line === 0);
    const count = kept === 0 && must && height === 0 ? Math.max(1, Math.min(fits, remaining)) : kept;
    height += count * paragraph.pitch;
    if (count < remaining) return { from, to: { paragraph: at, line: line + count }, height };
    if (at < column.length - 1) height += paragraph.after;
  }
  return { from, to: { paragraph: column.length, line: 0 }, height };
}

function putColumn(flow: Flow, column: readonly ParagraphItem[], part: Part | undefined, top: number): void {
  if (!part) return;
  let y = top;
  let { paragraph: at, line } = part.from;
  for (; at <= part.to.paragraph; at++, line = 0) {
    const paragraph = column[at];
    if (!paragraph) return;
    const end = at === part.to.paragraph ? part.to.line : paragraph.lines.length;
    for (; line < end; line++, y += paragraph.pitch) putLine(flow, paragraph, line, y);
    y += paragraph.after;
  }
}
