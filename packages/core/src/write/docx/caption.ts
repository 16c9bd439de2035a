import type { Caption, Paragraph } from '../../document/index.ts';
import { type Element, element, twips, value } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { spacing } from './properties.ts';
import { textRun } from './run.ts';
import { styleNames } from './style-names.ts';
import type { Links, Writing } from './writing.ts';

/** The caption as a table of three columns: parties, the bracket of `)`, case number and title. */
export function writeCaption(caption: Caption, writing: Writing, links: Links): Element {
  const { width, margins } = writing.court.geometry;
  const columns = captionColumns(width - margins.left - margins.right);
  const lines = writing.pages.captionLines.get(caption.id) ?? caption.left.length;
  const write = (paragraphs: readonly Paragraph[]): Element[] =>
    paragraphs.length > 0 ? paragraphs.map((paragraph) => writeParagraph(paragraph, writing, links)) : [emptyLine()];
  const { pitch } = writing.court.styles['caption-party'];
  const height = lines * pitch - rule.width;
  return element(
    'w:tbl',
    undefined,
    tableProperties(columns),
    element('w:tblGrid', undefined, ...columns.map((column) => element('w:gridCol', { 'w:w': twips(column) }))),
    element(
      'w:tr',
      undefined,
      // At least, never exactly: an exact row clips what Word breaks otherwise than we did.
      element(
        'w:trPr',
        undefined,
        element('w:cantSplit'),
        element('w:trHeight', { 'w:val': twips(height), 'w:hRule': 'atLeast' }),
      ),
      cell(columns[0], write(caption.left), true),
      cell(columns[1], bracket(lines, pitch), false),
      cell(columns[2], write(caption.right), false),
    ),
  );
}

/** The rule under the parties is added to the row's height; the last line of the bracket gives it back. */
const rule = { width: 0.75, eighths: 6 };

function captionColumns(width: number): readonly [number, number, number] {
  const bracket = 18;
  const side = (width - bracket) / 2;
  return [side, bracket, side];
}

function tableProperties(columns: readonly number[]): Element {
  const width = twips(columns.reduce((sum, column) => sum + column, 0));
  return element(
    'w:tblPr',
    undefined,
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:val': '0000' }),
  );
}

function cell(width: number, content: readonly Element[], ruled: boolean): Element {
  const bottom = element('w:bottom', { 'w:val': 'single', 'w:sz': rule.eighths, 'w:space': 0, 'w:color': '000000' });
  return element(
    'w:tc',
    undefined,
    element(
      'w:tcPr',
      undefined,
      element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
      ...(ruled ? [element('w:tcBorders', undefined, bottom)] : []),
    ),
    ...content,
  );
}

function emptyLine(): Element {
  return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', styleNames['caption-party'].id)));
}

function bracket(lines: number, pitch: number): Element[] {
  return Array.from({ length: Math.max(1, lines) }, (_, index) => {
    const own = index < lines - 1 ? [] : [spacing(pitch - rule.width)];
    const properties = element('w:pPr', undefined, value('w:pStyle', styleNames['caption-party'].id), ...own);
    return element('w:p', undefined, properties, textRun(')'));
  });
}
