import type { NoteId } from '../../document/index.ts';
import type { TableItem, TableRow } from '../items.ts';
import { placeColumns } from './columns.ts';
import { leastRoom, linesTogether, moreRoom, placeNotes } from './notes.ts';
import { startPage } from './page.ts';
import { type Flow, linesBottom, putLine, tolerance } from './state.ts';

/** Places a table's rows; a row stays whole unless no page has room for it: that one breaks where it stands. */
export function placeTable(flow: Flow, table: TableItem): void {
  flow.position += flow.spaceAfter;
  flow.spaceAfter = 0;
  table.rows.forEach((row, index) => {
    // Word keeps the head with the row below it, or with the first lines of one that breaks.
    const together = index < table.head ? table.rows.slice(index, table.head + 1).map(leastOf) : [row];
    const stays = row.breaks || fits(flow, together);
    if (!stays && (flow.placed || flow.continued)) nextPage(flow, table, index);
    if (index === 0 && !flow.placed && flow.pages.length > 0) flow.page.start = table.id;
    const notes = releaseHeld(flow, index);
    if (!row.breaks && fits(flow, [row])) putRow(flow, row);
    else splitRow(flow, table, index, row);
    placeNotes(flow, [...notes, ...row.notes]);
  });
  flow.belowTable = true;
}

/** What of a row must go on one page. */
function leastOf(row: TableRow): TableRow {
  if (!row.breaks) return row;
  const bottoms = row.cells.map(
    ({ top, paragraph: { lines, pitch } }) => top + linesTogether(lines.length, false) * pitch,
  );
  const below =
    row.height - Math.max(...row.cells.map(({ top, paragraph: { lines, pitch } }) => top + lines.length * pitch));
  return { ...row, height: Math.max(...bottoms) + below };
}

/** The notes of a heading kept with the table go below the last of the rows it is kept with. */
function releaseHeld(flow: Flow, index: number): readonly NoteId[] {
  if (index + 1 < (flow.heldLines ?? 0)) return [];
  const { held } = flow;
  flow.held = [];
  flow.heldLines = undefined;
  return held;
}

/** Rows that stand together, with their notes: all of a head's, or its note would take the room of the row below. */
function fits(flow: Flow, rows: readonly TableRow[]): boolean {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const notes = rows.flatMap((row) => row.notes);
  const headOnly = rows.length > 1 && rows.at(-1)?.notes.length === 0;
  const room = headOnly ? moreRoom(flow, notes) : leastRoom(flow, notes);
  return flow.position + height <= linesBottom(flow) - room + tolerance;
}

/** The table goes on at the top of a new page, below its head. */
function nextPage(flow: Flow, table: TableItem, index: number): void {
  do startPage(flow);
  while (flow.continued && linesBottom(flow) <= flow.top);
  if (index < table.head || !repeatsHead(flow, table)) return;
  for (const row of table.rows.slice(0, table.head)) {
    const before = flow.page.lines.length;
    putRow(flow, row);
    flow.page.repeated.push(...flow.page.lines.splice(before));
  }
  flow.placed = false;
}

/** A head that leaves no room below it is not set again. */
function repeatsHead(flow: Flow, { head, rows }: TableItem): boolean {
  const height = rows.slice(0, head).reduce((sum, row) => sum + row.height, 0);
  return height < (flow.bottom - flow.top) / 2;
}

function putRow(flow: Flow, row: TableRow): void {
  for (const { paragraph, top } of row.cells) {
    paragraph.lines.forEach((_, line) => {
      putLine(flow, paragraph, line, flow.position + top + line * paragraph.pitch);
    });
  }
  for (const rule of row.rules) {
    flow.page.rules.push({ ...rule, y1: rule.y1 + flow.position, y2: rule.y2 + flow.position });
  }
  flow.position += row.height;
  flow.placed = true;
}

/** A row taller than a page breaks between its cells' lines; the head stands above each part of it. */
function splitRow(flow: Flow, table: TableItem, index: number, row: TableRow): void {
  const columns = row.cells.map(({ paragraph }) => [paragraph]);
  const above = row.cells[0]?.top ?? 0;
  const turnPage = (): void => nextPage(flow, table, index);
  placeColumns(flow, columns, { above, below: flow.paper.table.above, turnPage });
}
