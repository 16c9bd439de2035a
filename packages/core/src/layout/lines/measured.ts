import type { StyleGeometry } from '../../court/index.ts';
import type { NoteId } from '../../document/index.ts';
import type { Run } from '../../pages/index.ts';
import type { LineAnchor, MeasuredLine } from '../items.ts';
import { type BrokenLine, breakLines, type Measure, type Piece } from './break.ts';
import type { Report } from './report.ts';
import type { Span } from './spans.ts';
import { tokensOf } from './tokens.ts';

/** A column of text: where it starts on the paper and how wide it is, in pt. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Breaks a paragraph's spans in a column and lines them up. */
export function measureLines(
  spans: readonly Span[],
  geometry: StyleGeometry,
  column: Column,
  report: Report,
): MeasuredLine[] {
  const measure: Measure = {
    left: geometry.left,
    firstLine: geometry.firstLine,
    end: column.width - geometry.right,
  };
  const lines = breakLines(tokensOf(spans, report), spans, measure, report);
  return lines.map((line) => alignedLine(line, spans, geometry.align, measure.end, column.x));
}

function alignedLine(
  line: BrokenLine,
  spans: readonly Span[],
  align: StyleGeometry['align'],
  end: number,
  columnX: number,
): MeasuredLine {
  const shift = columnX + slack(align, end - line.end);
  const runs: Run[] = [];
  const anchors: LineAnchor[] = [];
  const notes: NoteId[] = [];
  for (const piece of line.pieces) {
    const span = spans[piece.span];
    if (span?.kind !== 'text') continue;
    const x = piece.x + shift;
    const { text, size, style, rise, role } = span;
    runs.push({ text: textOf(piece, text), x, width: piece.width, size, style, rise, role });
    if (piece.from > 0) continue;
    for (const id of span.anchors) anchors.push({ id, x });
    if (span.note !== undefined) notes.push(span.note);
  }
  return { runs, anchors, notes };
}

function textOf(piece: Piece, text: string): string {
  return piece.from === 0 && piece.to === text.length ? text : text.slice(piece.from, piece.to);
}

/** How far right text goes in the room its line leaves. Spaces at its end are not counted. */
function slack(align: StyleGeometry['align'], room: number): number {
  if (align === 'left') return 0;
  return align === 'center' ? room / 2 : room;
}
