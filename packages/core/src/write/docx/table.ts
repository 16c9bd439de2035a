import type { Paragraph, Table, TableColumn } from '../../document/index.ts';
import { type Element, element, twips, value } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { styleNames } from './style-names.ts';
import type { Links, Writing } from './writing.ts';

/** A table of an author's: its head repeats on every page it goes on to, and names the columns to a screen reader. */
export function writeTable(table: Table, writing: Writing, links: Links): Element {
  const { width, margins } = writing.court.geometry;
  const room = twips(width - margins.left - margins.right);
  const widths = table.columns.map((column) => Math.round(column.share * room));
  const row = (cells: readonly Paragraph[], head: boolean): Element =>
    element(
      'w:tr',
      undefined,
      element('w:trPr', undefined, element('w:cantSplit'), ...(head ? [element('w:tblHeader')] : [])),
      ...table.columns.map((column, index) => writeCell(cells[index], column, widths[index] ?? 0, writing, links)),
    );
  return element(
    'w:tbl',
    undefined,
    tableProperties(room, table.head.length > 0),
    element('w:tblGrid', undefined, ...widths.map((each) => element('w:gridCol', { 'w:w': each }))),
    ...(table.head.length > 0 ? [row(table.head, true)] : []),
    ...table.rows.map((cells) => row(cells, false)),
  );
}

function tableProperties(width: number, head: boolean): Element {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return element(
    'w:tblPr',
    undefined,
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblBorders', undefined, ...sides.map((side) => element(`w:${side}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': head ? '0020' : '0000', 'w:firstRow': head ? 1 : 0 }),
  );
}

function writeCell(
  paragraph: Paragraph | undefined,
  column: TableColumn,
  width: number,
  writing: Writing,
  links: Links,
): Element {
  const properties = element('w:tcPr', undefined, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
  return element('w:tc', undefined, properties, cellParagraph(paragraph, column, writing, links));
}

/** Word refuses a cell without a paragraph. */
function cellParagraph(paragraph: Paragraph | undefined, column: TableColumn, writing: Writing, links: Links): Element {
  if (!paragraph)
    return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', styleNames['table-cell'].id)));
  return writeParagraph(paragraph, writing, links, [], column.align);
}
