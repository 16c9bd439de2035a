import type { ColumnAlign } from '../../document/index.ts';
import { type Flow, placeIn } from '../flow.ts';
import { contentEnd, contentStart, isSpace, type Line } from '../line.ts';
import type { RawBlock } from '../raw.ts';
import { type BlockConstruct, type Lines, type Reader, report } from '../reader.ts';
import { type Strand, strandOf } from '../strand.ts';

/** A pipe table: a head, a line of `| --- | :-: |`, rows. */
export const table: BlockConstruct = {
  read: (lines) => readTable(lines),
  interrupts: (flow, lines, index) => alignsAt(flow, lines, index) !== undefined,
};

function readTable(lines: Lines): readonly RawBlock[] | undefined {
  const { flow } = lines.reader;
  const aligns = alignsAt(flow, lines.lines, lines.at);
  const head = lines.lines[lines.at];
  if (!aligns || !head) return undefined;
  reportDashes(lines.reader, head, lines.lines[lines.at + 1]);
  lines.at += 2;
  const rows: (readonly Strand[])[] = [];
  for (let line = lines.lines[lines.at]; line && hasPipe(flow, line); line = lines.lines[lines.at]) {
    reportSurplus(lines.reader, line, aligns.length);
    rows.push(cellsOf(flow, line, aligns.length));
    lines.at += 1;
  }
  const offset = contentStart(flow, head);
  return [{ kind: 'table', aligns, head: cellsOf(flow, head, aligns.length), rows, offset }];
}

/** A cell beyond the head's last would be lost without a word. */
function reportSurplus({ flow, diagnostics }: Reader, line: Line, count: number): void {
  const surplus = rangesOf(flow, line)[count];
  if (!surplus) return;
  const what = `This row has more cells than the ${count} of the table’s head.`;
  const fix = 'Take the cell away, give the head one more, or write a | within a cell as \\|.';
  report(diagnostics, 'bad-table', placeIn(flow, surplus.start), what, fix);
}

/** A table all the same, as its author meant it; silently it would print as bars and dashes. */
function reportDashes({ flow, diagnostics }: Reader, head: Line, dashes: Line | undefined): void {
  const [columns, wanted] = [dashes ? rangesOf(flow, dashes).length : 0, rangesOf(flow, head).length];
  if (!dashes || columns === wanted) return;
  const what = `The line of dashes has ${columns} ${columns === 1 ? 'column' : 'columns'}, the head above it ${wanted}.`;
  const place = placeIn(flow, contentStart(flow, dashes));
  report(diagnostics, 'bad-table', place, what, 'Give both as many.');
}

function hasPipe(flow: Flow, line: Line): boolean {
  return flow.text.slice(line.start, line.end).includes('|');
}

/** The alignments of the head's columns, if the line is a head, followed by a line of dashes cells. */
function alignsAt(flow: Flow, lines: readonly Line[], index: number): readonly ColumnAlign[] | undefined {
  const head = lines[index];
  const dashes = lines[index + 1];
  if (!head || !dashes || !looksLikeDashes(flow, dashes) || !hasPipe(flow, head)) return undefined;
  const cells = rangesOf(flow, dashes).map(({ start, end }) => flow.text.slice(start, end).trim());
  if (cells.length === 0 || !cells.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
  return rangesOf(flow, head).map((_, index) => alignOf(cells[index] ?? '-'));
}

function alignOf(dashes: string): ColumnAlign {
  if (!dashes.endsWith(':')) return 'left';
  return dashes.startsWith(':') ? 'center' : 'right';
}

function looksLikeDashes(flow: Flow, line: Line): boolean {
  let dashes = false;
  for (let at = line.start; at < line.end; at += 1) {
    const char = flow.text[at] ?? '';
    if (char === '-') dashes = true;
    else if (char !== '|' && char !== ':' && !isSpace(char.charCodeAt(0))) return false;
  }
  return dashes && hasPipe(flow, line);
}

function cellsOf(flow: Flow, line: Line, count: number): readonly Strand[] {
  const ranges = rangesOf(flow, line);
  return Array.from({ length: count }, (_, index) =>
    strandOf(flow, [ranges[index] ?? { start: line.end, end: line.end }]),
  );
}

/** What stands between pipes; the pipes at both ends may be left out, and `\|` is no border. */
function rangesOf(flow: Flow, line: Line): readonly Line[] {
  const last = contentEnd(flow, line);
  let start = contentStart(flow, line);
  if (flow.text[start] === '|') start += 1;
  const ranges: Line[] = [];
  for (let at = start; at < last; at += 1) {
    if (flow.text[at] === '\\') at += 1;
    else if (flow.text[at] === '|') {
      ranges.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < last) ranges.push({ start, end: last });
  return ranges;
}
