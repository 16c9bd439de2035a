import type { Caption, Paragraph } from '../../document/index.ts';
import { Block } from './block.ts';
import { type Element, twips } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { textRun } from './run.ts';
import { styleNames } from './style-names.ts';
import { type ParagraphOptions, TableCell, TableRow, WordTable } from './word.ts';
import type { Links, Writing } from './writing.ts';

const none = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * The caption as a table of three columns: parties, the bracket of `)`, case number and title. The bracket is a line
 * longer than either column, and that line is a row of its own, with the rule under the parties: as a border of the
 * row above it, Word and LibreOffice would draw it again wherever a long caption breaks between pages.
 */
export function writeCaption(caption: Caption, writing: Writing, links: Links): WordTable {
  const { left, bracket, right } = writing.stationery.geometry.caption;
  const lines = writing.pages.captionLines.get(caption.id) ?? Math.max(caption.left.length, caption.right.length) + 1;
  const cells = [
    new TableCell({ children: column(caption.left, writing, links) }),
    new TableCell({ children: Array.from({ length: lines - 1 }, () => line(bracketRun)) }),
    new TableCell({ children: column(caption.right, writing, links) }),
  ];
  return new WordTable({
    rows: [new TableRow({ children: cells }), lastRow(writing)],
    style: 'TableNormal',
    layout: 'fixed',
    width: { size: twips(left + bracket + right), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    // LibreOffice does not take these from the default table style.
    margins: none,
    columnWidths: [left, bracket, right].map(twips),
  });
}

/** The rule is added to the row's height, so its line is that much lower. */
function lastRow({ stationery }: Writing): TableRow {
  const { rule } = stationery.geometry.caption;
  // Weights of rules are in eighths of a point.
  const bottom = { style: 'single' as const, size: rule * 8, color: '000000' };
  const exact = { line: twips(stationery.styles['caption-party'].pitch - rule), lineRule: 'exact' as const };
  const cells = [
    new TableCell({ children: [line([], exact)], borders: { bottom } }),
    new TableCell({ children: [line(bracketRun, exact)] }),
    new TableCell({ children: [line([], exact)] }),
  ];
  return new TableRow({ children: cells, cantSplit: true });
}

const bracketRun: readonly Element[] = [textRun(')')];

function line(content: readonly Element[], spacing?: ParagraphOptions['spacing']): Block {
  return new Block({ style: styleNames['caption-party'].id, ...(spacing ? { spacing } : {}) }, content);
}

/** Word refuses a cell without a paragraph. */
function column(paragraphs: readonly Paragraph[], writing: Writing, links: Links): Block[] {
  if (paragraphs.length === 0) return [line([])];
  return paragraphs.map((paragraph) => writeParagraph(paragraph, writing, links));
}
