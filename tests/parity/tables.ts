import type { Paragraph, ParagraphStyle, Table } from '../../packages/core/src/document/index.ts';
import type { Random } from './random.ts';

const shapes = [[0.5, 0.5], [0.3, 0.7], [0.25, 0.25, 0.5], [1], [0.1, 0.1, 0.1, 0.1, 0.1, 0.5], [0.05, 0.95]] as const;

/** A table with a head or without, of a head alone, with rows taller than a page, and with words wider than their share. */
export function generateTable(
  random: Random,
  id: string,
  write: (style: ParagraphStyle, mostWords: number) => Paragraph,
): Table {
  const shares = random.pick<readonly number[]>(shapes);
  const head = random.chance(0.8) ? shares.map(() => write('table-head', 4)) : [];
  const tall = random.chance(0.1);
  const row = (): Paragraph[] => shares.map(() => write('table-cell', random.chance(0.1) ? (tall ? 900 : 60) : 10));
  return {
    kind: 'table',
    id,
    columns: shares.map((share) => ({ share, align: random.pick(['left', 'center', 'right'] as const) })),
    head,
    rows: random.some(head.length > 0 && random.chance(0.1) ? 0 : 1, 14, row),
  };
}
