import type { Paragraph, Table, TableColumn } from '../../document/index.ts';
import { Block } from './block.ts';
import { twips } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { styleNames } from './style-names.ts';
import { TableCell, TableRow, WordTable } from './word.ts';
import type { Links, Writing } from './writing.ts';

/** A table of an author's: its head repeats on every page it goes on to, and names the columns to a screen reader. */
export function writeTable(table: Table, writing: Writing, links: Links): WordTable {
  const { width, margins, table: geometry } = writing.stationery.geometry;
  const room = width - margins.left - margins.right;
  const head = table.head.length > 0;
  const tall = writing.pages.tallRows.get(table.id);
  const rows = table.rows.map((cells, index) => row(cells, !tall?.has(index), table, writing, links));
  return new WordTable({
    rows: head ? [headRow(table, writing, links), ...rows] : rows,
    style: 'TableNormal',
    layout: 'fixed',
    width: { size: twips(room), type: 'dxa' },
    // Word moves a table left by its cells' margin unless told where it starts.
    indent: { size: 0, type: 'dxa' },
    columnWidths: (writing.pages.columnWidths.get(table.id) ?? []).map(twips),
    margins: {
      top: twips(geometry.above),
      bottom: twips(geometry.above),
      left: twips(geometry.side),
      right: twips(geometry.side),
    },
    tableLook: { firstRow: head },
  });
}

function headRow({ head, columns }: Table, writing: Writing, links: Links): TableRow {
  // Weights of rules are in eighths of a point.
  const bottom = { style: 'single' as const, size: writing.stationery.geometry.table.rule * 8, color: '000000' };
  const cells = columns.map((column, index) => {
    const children = [cell(head[index], column, writing, links)];
    return new TableCell({ children, borders: { bottom } });
  });
  return new TableRow({ children: cells, cantSplit: true, tableHeader: true });
}

function row(
  cells: readonly Paragraph[],
  cantSplit: boolean,
  { columns }: Table,
  writing: Writing,
  links: Links,
): TableRow {
  const children = columns.map((column, index) => {
    return new TableCell({ children: [cell(cells[index], column, writing, links)] });
  });
  return new TableRow({ children, cantSplit });
}

/** Word refuses a cell without a paragraph. */
function cell(paragraph: Paragraph | undefined, column: TableColumn, writing: Writing, links: Links): Block {
  if (!paragraph) return new Block({ style: styleNames['table-cell'].id }, []);
  return writeParagraph(paragraph, writing, links, [], column.align);
}
