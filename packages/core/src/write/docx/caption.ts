import type { Caption, Paragraph } from '../../document/index.ts';
import { type Element, element, twips, value } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { spacing } from './properties.ts';
import { textRun } from './run.ts';
import { styleNames } from './style-names.ts';
import type { Links, Writing } from './writing.ts';

/**
 * The caption as a table of three columns: parties, the bracket of `)`, case number and title. The rule under the
 * parties is added to the row's height; the last line of the bracket, which is the longest column, gives it back.
 */
export function writeCaption(caption: Caption, writing: Writing, links: Links): Element {
  const { caption: widths } = writing.court.geometry;
  const columns = [widths.left, widths.bracket, widths.right] as const;
  const write = (paragraphs: readonly Paragraph[]): Element[] =>
    paragraphs.length > 0 ? paragraphs.map((paragraph) => writeParagraph(paragraph, writing, links)) : [emptyLine()];
  return element(
    'w:tbl',
    undefined,
    tableProperties(columns),
    element('w:tblGrid', undefined, ...columns.map((column) => element('w:gridCol', { 'w:w': twips(column) }))),
    element(
      'w:tr',
      undefined,
      cell(columns[0], write(caption.left), [bottomRule(widths.rule)]),
      cell(columns[1], bracket(caption, writing)),
      cell(columns[2], write(caption.right)),
    ),
  );
}

function tableProperties(columns: readonly number[]): Element {
  const width = twips(columns.reduce((sum, column) => sum + column, 0));
  const none = { 'w:w': 0, 'w:type': 'dxa' };
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) => element(side, none));
  return element(
    'w:tblPr',
    undefined,
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblInd', none),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    // LibreOffice does not take these from the default table style.
    element('w:tblCellMar', undefined, ...sides),
    element('w:tblLook', { 'w:val': '0000' }),
  );
}

function cell(width: number, content: readonly Element[], look: readonly Element[] = []): Element {
  const size = element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' });
  return element('w:tc', undefined, element('w:tcPr', undefined, size, ...look), ...content);
}

/** Weights of rules are in eighths of a point. */
function bottomRule(weight: number): Element {
  const line = { 'w:val': 'single', 'w:sz': weight * 8, 'w:space': 0, 'w:color': '000000' };
  return element('w:tcBorders', undefined, element('w:bottom', line));
}

function emptyLine(): Element {
  return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', styleNames['caption-party'].id)));
}

/** The rule under the parties is added to the row's height; the last line of the bracket gives it back. */
function bracket({ id, left, right }: Caption, { pages, court }: Writing): Element[] {
  const lines = pages.captionLines.get(id) ?? Math.max(left.length, right.length) + 1;
  const { pitch } = court.styles['caption-party'];
  return Array.from({ length: lines }, (_, index) => {
    const own = index < lines - 1 ? [] : [spacing(pitch - court.geometry.caption.rule)];
    const properties = element('w:pPr', undefined, value('w:pStyle', styleNames['caption-party'].id), ...own);
    return element('w:p', undefined, properties, textRun(')'));
  });
}
