import type { Paragraph, Table } from '../../document/index.ts';
import { writeInlines } from './inlines.ts';
import { lineWidth, width, wrap } from './wrap.ts';

/** In columns where they fit side by side; else cell below cell, each after the head of its column. */
export function writeTable(table: Table): string[] {
  const head = cellsOf(table, table.head);
  const rows = table.rows.map((row) => cellsOf(table, row));
  const widths = table.columns.map((_, column) =>
    [head, ...rows].reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  );
  const total = widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
  if (total > lineWidth && rows.length === 0) return asList(head, []);
  if (total > lineWidth) return rows.flatMap((row, index) => [...(index > 0 ? [''] : []), ...asList(row, head)]);
  const line = (row: readonly string[]): string => {
    const cells = table.columns.map(({ align }, column) => padded(row[column] ?? '', widths[column] ?? 0, align));
    return cells.join(gap).trimEnd();
  };
  if (table.head.length === 0) return rows.map(line);
  return [line(head), widths.map((each) => '-'.repeat(each)).join(gap), ...rows.map(line)];
}

const gap = '  ';

function cellsOf({ columns }: Table, cells: readonly Paragraph[]): string[] {
  return columns.map((_, column) => wrapOnce(writeInlines(cells[column]?.inlines ?? [])));
}

function wrapOnce(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function asList(row: readonly string[], head: readonly string[]): string[] {
  return row.flatMap((cell, column) => {
    const name = head[column] ?? '';
    return wrap(name === '' ? cell : `${name}: ${cell}`, { first: '', others: '    ' });
  });
}

function padded(cell: string, room: number, align: 'left' | 'center' | 'right'): string {
  const left = room - width(cell);
  if (align === 'left') return cell + ' '.repeat(left);
  const before = align === 'right' ? left : Math.floor(left / 2);
  return ' '.repeat(before) + cell + ' '.repeat(left - before);
}
