import type { Paragraph, Table } from '../document/index.ts';
import { collectParagraph, type Setting, textColumn } from './collect.ts';
import { columnWidths } from './column-widths.ts';
import type { CellParagraph, TableItem, TableRow } from './items.ts';

export function collectTable(table: Table, setting: Setting): TableItem {
  const column = textColumn(setting);
  const widths = columnWidths(table, setting);
  const { rule } = setting.stationery.geometry.table;
  const head = tableRow(table, widths, table.head, setting);
  const y = head.height + rule / 2;
  const line = { x1: column.x, y1: y, x2: column.x + column.width, y2: y, width: rule };
  const ownRule = table.rows.length === 0 ? rule : 0;
  const heads = table.head.length === 0 ? [] : [{ ...head, height: head.height + ownRule, rules: [line] }];
  const rows = table.rows.map((row, index) => {
    const measured = tableRow(table, widths, row, setting);
    return index === 0 && heads.length > 0 ? loweredBy(rule, measured) : measured;
  });
  const rowsRoom = textHeight(setting) - (heads.length > 0 ? head.height : 0);
  const all = [...heads, ...rows.map((row) => ({ ...row, breaks: row.height > rowsRoom }))];
  return { kind: 'table', id: table.id, widths, head: heads.length, rows: all };
}

function textHeight({ stationery }: Setting): number {
  const { height, margins } = stationery.geometry;
  return height - margins.top - margins.bottom;
}

/** Word counts the rule below the head to the first row below it, and to none on the table's later pages. */
function loweredBy(rule: number, row: TableRow): TableRow {
  const cells = row.cells.map(({ top, paragraph }) => ({ top: top + rule, paragraph }));
  return { ...row, height: row.height + rule, cells };
}

function tableRow(table: Table, widths: readonly number[], cells: readonly Paragraph[], setting: Setting): TableRow {
  const { side, above } = setting.stationery.geometry.table;
  let left = textColumn(setting).x;
  const placed = table.columns.flatMap(({ align }, index): CellParagraph[] => {
    const width = widths[index] ?? 0;
    const cell = { x: left + side, width: width - 2 * side };
    left += width;
    const paragraph = cells[index];
    return paragraph ? [{ top: above, paragraph: collectParagraph(paragraph, setting, cell, align) }] : [];
  });
  const heights = placed.map(({ paragraph }) => paragraph.lines.length * paragraph.pitch);
  const notes = placed.flatMap(({ paragraph }) => paragraph.lines.flatMap((line) => line.notes));
  return { height: Math.max(0, ...heights) + 2 * above, cells: placed, rules: [], notes, breaks: false };
}
