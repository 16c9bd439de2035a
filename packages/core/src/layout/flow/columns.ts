import type { ParagraphItem } from '../items.ts';
import { linesKept } from './notes.ts';
import { startPage } from './page.ts';
import { type Flow, linesBottom, putLine, tolerance } from './state.ts';

/** How far a column of a row has got: the paragraph, and its next line. */
interface Cursor {
  paragraph: number;
  line: number;
}

/** Height of a column of paragraphs, with the spaces between. */
export function columnHeight(column: readonly ParagraphItem[]): number {
  return column.reduce(
    (sum, { lines, pitch, after }, index) => sum + lines.length * pitch + (index < column.length - 1 ? after : 0),
    0,
  );
}

/** Places columns of paragraphs side by side, on as many pages as the tallest takes; `eachPage` runs after each part. */
export function placeColumns(
  flow: Flow,
  columns: readonly (readonly ParagraphItem[])[],
  margin: number,
  eachPage?: () => void,
): void {
  const cursors = columns.map((): Cursor => ({ paragraph: 0, line: 0 }));
  for (;;) {
    const top = flow.position + margin;
    const room = linesBottom(flow) - top - margin;
    const must = !flow.placed && !flow.continued;
    const heights = columns.map((column, index) => {
      const cursor = cursors[index];
      return cursor ? placeColumn(flow, column, cursor, top, room, must) : 0;
    });
    const height = Math.max(0, ...heights);
    const last = columns.every((column, index) => (cursors[index]?.paragraph ?? 0) >= column.length);
    flow.position = top + height + margin;
    flow.placed ||= height > 0;
    eachPage?.();
    if (last) return;
    startPage(flow);
  }
}

/** Fills one column's part on the page; returns its height. */
function placeColumn(
  flow: Flow,
  column: readonly ParagraphItem[],
  cursor: Cursor,
  top: number,
  room: number,
  must: boolean,
): number {
  let height = 0;
  for (;;) {
    const paragraph = column[cursor.paragraph];
    if (!paragraph) return height;
    const remaining = paragraph.lines.length - cursor.line;
    const fits = Math.floor((room - height + tolerance) / paragraph.pitch);
    const kept = linesKept(remaining, Math.max(0, fits), cursor.line === 0);
    const count = kept === 0 && must && height === 0 ? Math.max(1, Math.min(fits, remaining)) : kept;
    for (let at = 0; at < count; at++) putLine(flow, paragraph, cursor.line + at, top + height + at * paragraph.pitch);
    height += count * paragraph.pitch;
    cursor.line += count;
    if (cursor.line < paragraph.lines.length) return height;
    height += cursor.paragraph < column.length - 1 ? paragraph.after : 0;
    cursor.paragraph++;
    cursor.line = 0;
  }
}
