import type { Stationery, StyleGeometry } from '../court/index.ts';
import { type Caption, type Note, type NoteId, type Paragraph, plainStyle, type Table } from '../document/index.ts';
import { type FontFamily, measure } from '../font/index.ts';
import { columnHeight } from './flow/index.ts';
import type {
  CaptionItem,
  CellParagraph,
  MeasuredNote,
  NoteLine,
  ParagraphItem,
  TableItem,
  TableRow,
} from './items.ts';
import { type Column, measureLines } from './lines/measured.ts';
import type { Report } from './lines/report.ts';
import { SpanWriter, spansOf } from './lines/spans.ts';

/** What measuring needs to know of the outside of a document. */
export interface Setting {
  readonly stationery: Stationery;
  readonly fonts: FontFamily;
  readonly report: Report;
}

/** The column between the margins. */
export function textColumn({ stationery }: Setting): Column {
  const { width, margins } = stationery.geometry;
  return { x: margins.left, width: width - margins.left - margins.right };
}

export function spanWriter(setting: Setting, geometry: StyleGeometry): SpanWriter {
  return new SpanWriter(geometry, setting.stationery.geometry, setting.fonts);
}

/** Breaks a paragraph into lines in a column. `align` overrules the style's in a table's cells. */
export function collectParagraph(
  paragraph: Paragraph,
  setting: Setting,
  column = textColumn(setting),
  align?: StyleGeometry['align'],
): ParagraphItem {
  const style = setting.stationery.styles[paragraph.style];
  const geometry = align === undefined ? style : { ...style, align };
  const spans = spansOf(paragraph, spanWriter(setting, geometry));
  return paragraphItem(paragraph, geometry, measureLines(spans, geometry, column, setting.report));
}

export function paragraphItem(
  { id, style, notAboveLine }: Pick<Paragraph, 'id' | 'style' | 'notAboveLine'>,
  { pitch, after, keepWithNext, keepTogether }: StyleGeometry,
  lines: ParagraphItem['lines'],
): ParagraphItem {
  const kept = { keepWithNext, keepTogether };
  return {
    kind: 'paragraph',
    id,
    style,
    pitch,
    lines,
    after,
    ...kept,
    ...(notAboveLine !== undefined && { notAboveLine }),
  };
}

export function collectNotes(notes: readonly Note[], setting: Setting): ReadonlyMap<NoteId, MeasuredNote> {
  return new Map(notes.map((note) => [note.id, collectNote(note, setting)]));
}

function collectNote({ id, number, paragraphs }: Note, setting: Setting): MeasuredNote {
  const lines: NoteLine[] = [];
  let after = 0;
  paragraphs.forEach((paragraph, at) => {
    const geometry = setting.stationery.styles[paragraph.style];
    const spans = spansOf(paragraph, spanWriter(setting, geometry), at === 0 ? { note: id, number } : undefined);
    const measured = measureLines(spans, geometry, textColumn(setting), setting.report);
    const { pitch } = geometry;
    measured.forEach((line, index) => {
      const above = index === 0 && at > 0 ? after : 0;
      lines.push({ line, block: paragraph.id, pitch, above, index, count: measured.length });
    });
    after = geometry.after;
  });
  return { id, lines, after };
}

export function collectCaption(caption: Caption, setting: Setting, closesSection: boolean): CaptionItem {
  const { caption: widths } = setting.stationery.geometry;
  const { x } = textColumn(setting);
  const rightX = x + widths.left + widths.bracket;
  const left = caption.left.map((paragraph) => collectParagraph(paragraph, setting, { x, width: widths.left }));
  const right = caption.right.map((paragraph) =>
    collectParagraph(paragraph, setting, { x: rightX, width: widths.right }),
  );
  const line = bracketLine(caption, setting, x + widths.left);
  const text = Math.ceil(Math.max(columnHeight(left), columnHeight(right)) / line.pitch);
  // Text below wants the grid back; below the last block of a section there is none, and the page may be full.
  const count = closesSection ? text + 1 : evenAbove(text);
  // Word adds the rule below the parties to the row: the bracket's last line is that much lower.
  const last = { ...line, pitch: line.pitch - widths.rule };
  const bracket = [...Array.from({ length: count - 1 }, () => line), last];
  return { kind: 'caption', id: caption.id, left, right, bracket, closesSection };
}

/** At least one line more than the text takes, and an even number: two lines to a line of the grid. */
function evenAbove(lines: number): number {
  return lines + 1 + ((lines + 1) % 2);
}

function bracketLine({ id }: Caption, { stationery, fonts }: Setting, x: number): ParagraphItem {
  const geometry = stationery.styles['caption-party'];
  const { size } = geometry;
  const width = measure(fonts.regular, ')', size);
  const run = { text: ')', x, width, size, style: plainStyle, rise: 0, role: { kind: 'text' } } as const;
  return paragraphItem({ id, style: 'caption-party' }, geometry, [{ runs: [run], anchors: [], notes: [] }]);
}

export function collectTable(table: Table, setting: Setting): TableItem {
  const column = textColumn(setting);
  const { rule } = setting.stationery.geometry.table;
  const head = tableRow(table, table.head, setting);
  const y = head.height + rule / 2;
  const line = { x1: column.x, y1: y, x2: column.x + column.width, y2: y, width: rule };
  const ownRule = table.rows.length === 0 ? rule : 0;
  const heads = table.head.length === 0 ? [] : [{ ...head, height: head.height + ownRule, rules: [line] }];
  const rows = table.rows.map((row, index) => {
    const measured = tableRow(table, row, setting);
    return index === 0 && heads.length > 0 ? loweredBy(rule, measured) : measured;
  });
  return { kind: 'table', id: table.id, head: heads.length, rows: [...heads, ...rows] };
}

/** Word counts the rule below the head to the first row below it, and to none on the table's later pages. */
function loweredBy(rule: number, row: TableRow): TableRow {
  const cells = row.cells.map(({ top, paragraph }) => ({ top: top + rule, paragraph }));
  return { ...row, height: row.height + rule, cells };
}

function tableRow(table: Table, cells: readonly Paragraph[], setting: Setting): TableRow {
  const { side, above } = setting.stationery.geometry.table;
  const { x, width } = textColumn(setting);
  let left = x;
  const placed = table.columns.flatMap(({ share, align }, index): CellParagraph[] => {
    const cell = { x: left + side, width: share * width - 2 * side };
    left += share * width;
    const paragraph = cells[index];
    return paragraph ? [{ top: above, paragraph: collectParagraph(paragraph, setting, cell, align) }] : [];
  });
  const heights = placed.map(({ paragraph }) => paragraph.lines.length * paragraph.pitch);
  const notes = placed.flatMap(({ paragraph }) => paragraph.lines.flatMap((line) => line.notes));
  return { height: Math.max(0, ...heights) + 2 * above, cells: placed, rules: [], notes };
}
