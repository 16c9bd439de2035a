import type { Citation } from '../../authority/index.ts';
import {
  type CitedInline,
  type DraftTable,
  type Inline,
  type Paragraph,
  plainText,
  type Table,
  type TableColumn,
} from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { textOf } from '../words.ts';
import { makeInlines } from './inlines.ts';

type Cited = CitedInline<Citation>;

/** A column takes room by its longest cell, within these bounds, in characters. */
const narrowest = 6;
const widest = 40;

export function makeTable(desk: Desk, table: DraftTable<Cited>): Table {
  const id = desk.nextBlock();
  const count = [table.aligns, table.head, ...table.rows].reduce((most, row) => Math.max(most, row.length), 0);
  const head = makeRow(desk, table.head, count, 'table-head');
  const rows = table.rows.map((row) => makeRow(desk, row, count, 'table-cell'));
  return { kind: 'table', id, columns: columnsOf(table, [head, ...rows], count), head, rows };
}

type Cells = readonly (readonly Cited[])[];

function makeRow(desk: Desk, cells: Cells, count: number, style: 'table-head' | 'table-cell'): readonly Paragraph[] {
  return Array.from({ length: count }, (_, column) => paragraph(desk, style, makeInlines(desk, cells[column] ?? [])));
}

function columnsOf(table: DraftTable<Cited>, rows: readonly (readonly Paragraph[])[], count: number): TableColumn[] {
  const widths = Array.from({ length: count }, (_, column) => {
    const lengthOf = (row: readonly Paragraph[]): number => plainText(row[column]?.inlines ?? []).length;
    return Math.min(
      widest,
      rows.reduce((longest, row) => Math.max(longest, lengthOf(row)), narrowest),
    );
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => ({ align: table.aligns[column] ?? 'left', share: width / total }));
}

/** A footnote holds paragraphs only: there a row is a line, its cells parted by semicolons. */
export function tableAsParagraphs(desk: Desk, table: DraftTable<Cited>): readonly Paragraph[] {
  return [table.head, ...table.rows].map((row) => {
    const inlines = row.flatMap((cell, column): readonly Inline[] => [
      ...(column === 0 ? [] : [textOf('; ')]),
      ...makeInlines(desk, cell),
    ]);
    return paragraph(desk, 'footnote', inlines);
  });
}
