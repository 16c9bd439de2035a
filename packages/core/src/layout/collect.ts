import type { Stationery, StyleGeometry } from '../court/index.ts';
import { type Caption, type Note, type NoteId, type Paragraph, plainStyle } from '../document/index.ts';
import { type FontFamily, measure } from '../font/index.ts';
import { columnHeight } from './flow/index.ts';
import type { CaptionItem, MeasuredNote, NoteLine, ParagraphItem } from './items.ts';
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
  return {
    kind: 'paragraph',
    id,
    style,
    pitch,
    lines,
    after,
    keepWithNext,
    keepTogether,
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
