import type { Paragraph, Table, TableColumn } from '../../document/index.ts';
import { type Element, element, twips, value } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { styleNames } from './style-names.ts';
import type { Links, Writing } from './writing.ts';

/** A table of an author's: its head repeats on every page it goes on to, and names the columns to a screen reader. */
export function writeTable(table: Table, writing: Writing, links: Links): Element {
  const { width, margins } = writing.court.geometry;
  const room = width - margins.left - margins.right;
  const widths = table.columns.map((column) => twips(column.share * room));
  const write = (cells: readonly Paragraph[], head: boolean): Element => {
    const columns = table.columns.map((column, index) =>
      cell(widths[index] ?? 0, cellParagraph(cells[index], column, writing, links), head ? headRule(writing) : []),
    );
    const properties = element('w:trPr', undefined, element('w:cantSplit'), ...(head ? [element('w:tblHeader')] : []));
    return element('w:tr', undefined, properties, ...columns);
  };
  return element(
    'w:tbl',
    undefined,
    tableProperties(twips(room), table.head.length > 0, writing),
    element('w:tblGrid', undefined, ...widths.map((each) => element('w:gridCol', { 'w:w': each }))),
    ...(table.head.length > 0 ? [write(table.head, true)] : []),
    ...table.rows.map((cells) => write(cells, false)),
  );
}

function tableProperties(width: number, head: boolean, { court }: Writing): Element {
  const { side, above } = court.geometry.table;
  const margin = (name: string, pt: number): Element => element(name, { 'w:w': twips(pt), 'w:type': 'dxa' });
  return element(
    'w:tblPr',
    undefined,
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    // Word moves a table left by its cells' margin unless told where it starts.
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      undefined,
      margin('w:top', above),
      margin('w:left', side),
      margin('w:bottom', above),
      margin('w:right', side),
    ),
    element('w:tblLook', { 'w:val': head ? '0020' : '0000', 'w:firstRow': head ? 1 : 0 }),
  );
}

/** Weights of rules are in eighths of a point. */
function headRule({ court }: Writing): Element[] {
  const line = { 'w:val': 'single', 'w:sz': court.geometry.table.rule * 8, 'w:space': 0, 'w:color': '000000' };
  return [element('w:tcBorders', undefined, element('w:bottom', line))];
}

function cell(width: number, paragraph: Element, look: readonly Element[]): Element {
  const size = element('w:tcW', { 'w:w': width, 'w:type': 'dxa' });
  return element('w:tc', undefined, element('w:tcPr', undefined, size, ...look), paragraph);
}

/** Word refuses a cell without a paragraph. */
function cellParagraph(paragraph: Paragraph | undefined, column: TableColumn, writing: Writing, links: Links): Element {
  if (paragraph) return writeParagraph(paragraph, writing, links, [], column.align);
  return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', styleNames['table-cell'].id)));
}
