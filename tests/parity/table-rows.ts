import type { Block, BlockId, Document, Paragraph } from '../../packages/core/src/document/index.ts';

/** Which row of which table a paragraph stands in, and the tables' names in their order. */
export interface TableRows {
  readonly of: ReadonlyMap<BlockId, TableRowPlace>;
  readonly tables: readonly string[];
}

export interface TableRowPlace {
  readonly name: string;
  /** Right below the head, whose rule Word counts to it. */
  readonly belowHead: boolean;
}

export function tableRows(document: Document): TableRows {
  const of = new Map<BlockId, TableRowPlace>();
  const tables: string[] = [];
  const add = (table: string, row: number, cells: readonly Paragraph[], belowHead = false): void => {
    for (const { id } of cells) of.set(id, { name: `${table} row ${row}`, belowHead });
  };
  const addBlock = (block: Block): void => {
    if (block.kind === 'caption') {
      tables.push('caption');
      add('caption', 1, [...block.left, ...block.right]);
      of.set(block.id, { name: 'bracket', belowHead: false });
    }
    if (block.kind === 'table') {
      const head = block.head.length > 0 ? [block.head] : [];
      tables.push(block.id);
      [...head, ...block.rows].forEach((row, index) => {
        add(block.id, index + 1, row, head.length > 0 && index === 1);
      });
    }
  };
  for (const section of document.sections) section.blocks.forEach(addBlock);
  return { of, tables };
}
