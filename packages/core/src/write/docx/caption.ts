import type { Caption, Paragraph } from '../../document/index.ts';
import { Block } from './block.ts';
import { twips } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { textRun } from './run.ts';
import { styleNames } from './style-names.ts';
import { TableCell, TableRow, WordTable } from './word.ts';
import type { Links, Writing } from './writing.ts';

const none = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * The caption as a table of three columns: parties, the bracket of `)`, case number and title. The rule under the
 * parties is added to the row's height; the last line of the bracket, which is the longest column, gives it back.
 */
export function writeCaption(caption: Caption, writing: Writing, links: Links): WordTable {
  const { left, bracket, right, rule } = writing.court.geometry.caption;
  const columnWidths = [left, bracket, right].map(twips);
  // Weights of rules are in eighths of a point.
  const bottom = { style: 'single' as const, size: rule * 8, color: '000000' };
  const cells = [
    new TableCell({ children: column(caption.left, writing, links), borders: { bottom } }),
    new TableCell({ children: bracketLines(caption, writing) }),
    new TableCell({ children: column(caption.right, writing, links) }),
  ];
  return new WordTable({
    rows: [new TableRow({ children: cells })],
    style: 'TableNormal',
    layout: 'fixed',
    width: { size: twips(left + bracket + right), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    // LibreOffice does not take these from the default table style.
    margins: none,
    columnWidths,
  });
}

/** Word refuses a cell without a paragraph. */
function column(paragraphs: readonly Paragraph[], writing: Writing, links: Links): Block[] {
  if (paragraphs.length === 0) return [new Block({ style: styleNames['caption-party'].id }, [])];
  return paragraphs.map((paragraph) => writeParagraph(paragraph, writing, links));
}

function bracketLines({ id, left, right }: Caption, { pages, court }: Writing): Block[] {
  const style = styleNames['caption-party'].id;
  const lines = pages.captionLines.get(id) ?? Math.max(left.length, right.length) + 1;
  const last = twips(court.styles['caption-party'].pitch - court.geometry.caption.rule);
  return Array.from({ length: lines }, (_, index) => {
    const spacing = index < lines - 1 ? {} : { spacing: { line: last, lineRule: 'exact' as const } };
    return new Block({ style, ...spacing }, [textRun(')')]);
  });
}
