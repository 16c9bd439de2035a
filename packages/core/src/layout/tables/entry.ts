import type { StyleGeometry } from '../../court/index.ts';
import type { AnchorId, BlockId, ParagraphStyle, StyledText } from '../../document/index.ts';
import { plainStyle } from '../../document/index.ts';
import { measure } from '../../font/index.ts';
import type { EntryLines, Run } from '../../pages/index.ts';
import { paragraphItem, type Setting, spanWriter, textColumn } from '../collect.ts';
import type { MeasuredLine, ParagraphItem } from '../items.ts';
import { measureLines } from '../lines/measured.ts';

/** An entry of the contents or the authorities: its text does not change from pass to pass, its pages do. */
export interface Entry {
  readonly id: BlockId;
  readonly style: ParagraphStyle;
  /** Broken short of the page numbers. */
  readonly lines: readonly MeasuredLine[];
}

/** A page number printed behind an entry, and the place it leads to. */
export interface PageLink {
  readonly label: string;
  readonly target: AnchorId;
}

interface EntryText {
  readonly id: BlockId;
  readonly style: ParagraphStyle;
  readonly label?: string | undefined;
  readonly text: readonly StyledText[];
  readonly target?: AnchorId;
}

/** Breaks an entry's text, always short of the gutter where the page numbers stand. */
export function measureEntry({ id, style, label, text, target }: EntryText, setting: Setting): Entry {
  const geometry = entryGeometry(style, setting);
  const writer = spanWriter(setting, geometry);
  if (label !== undefined) writer.label(label);
  writer.styled(text, target === undefined ? undefined : { kind: 'go-to', target });
  return { id, style, lines: measureLines(writer.spans, geometry, textColumn(setting), setting.report) };
}

function entryGeometry(style: ParagraphStyle, { stationery }: Setting): StyleGeometry {
  const geometry = stationery.styles[style];
  return { ...geometry, right: Math.max(geometry.right, stationery.geometry.entry.gutter) };
}

/** At least so many dots between an entry and its pages. */
const fewestDots = 3;

/** An entry with its pages: the paragraph, and what the DOCX needs to print the same. */
export function printEntry(
  entry: Entry,
  pages: readonly PageLink[],
  setting: Setting,
): { readonly item: ParagraphItem; readonly printed: EntryLines } {
  const geometry = setting.stationery.styles[entry.style];
  const column = textColumn(setting);
  const end = column.x + column.width;
  const last = entry.lines.at(-1);
  const textEnd = last ? inkEnd(last) : column.x;
  const room = end - leaderRoom(setting);
  const apart = textEnd + widthOf(join(pages), setting, geometry.size) > room;
  const rowStart = column.x + geometry.left;
  const rows = apart ? breakList(pages, room - rowStart, setting, geometry.size) : [pages];
  const rowLines = rows.map((row, index) => {
    const start = apart || index > 0 ? rowStart : textEnd;
    return pageRuns(row, index < rows.length - 1, start, end, setting, geometry.size);
  });
  const lines = apart
    ? [...entry.lines, ...rowLines.map(lineOf)]
    : [...entry.lines.slice(0, -1), joined(last, rowLines[0])];
  const item = paragraphItem(entry, geometry, lines);
  const printed = {
    lines: entry.lines.map(textOf),
    pages: rows.map((row, at) => rowText(row, at < rows.length - 1)),
    apart,
  };
  return { item, printed };
}

function leaderRoom({ stationery }: Setting): number {
  return fewestDots * stationery.geometry.entry.dot;
}

function widthOf(text: string, { fonts }: Setting, size: number): number {
  return measure(fonts.regular, text, size);
}

function join(pages: readonly PageLink[]): string {
  return pages.map(({ label }) => label).join(', ');
}

function rowText(row: readonly PageLink[], goesOn: boolean): string {
  return goesOn ? `${join(row)},` : join(row);
}

/** A list of pages too long for its line goes on below, after a comma. */
function breakList(pages: readonly PageLink[], room: number, setting: Setting, size: number): PageLink[][] {
  const rows: PageLink[][] = [];
  let row: PageLink[] = [];
  let width = 0;
  const comma = widthOf(', ', setting, size);
  for (const page of pages) {
    const own = widthOf(page.label, setting, size) + comma;
    if (row.length > 0 && width + own > room) {
      rows.push(row);
      row = [];
      width = 0;
    }
    row.push(page);
    width += own;
  }
  return [...rows, row];
}

function inkEnd(line: MeasuredLine): number {
  const run = line.runs.at(-1);
  return run ? run.x + run.width : 0;
}

function textOf(line: MeasuredLine): string {
  return line.runs.map((run) => (run.role.kind === 'label' ? '' : run.text)).join('');
}

function lineOf(runs: readonly Run[]): MeasuredLine {
  return { runs, anchors: [], notes: [] };
}

function joined(line: MeasuredLine | undefined, runs: readonly Run[] = []): MeasuredLine {
  return lineOf([...(line?.runs ?? []), ...runs]);
}

/** The dots from `start` and the pages that end at `end`. */
function pageRuns(
  row: readonly PageLink[],
  goesOn: boolean,
  start: number,
  end: number,
  setting: Setting,
  size: number,
): Run[] {
  const width = widthOf(rowText(row, goesOn), setting, size);
  const runs: Run[] = [];
  const look = { size, style: plainStyle, rise: 0 };
  let x = end - width;
  const leader = leaderRun(start, x, setting, size);
  if (leader) runs.push(leader);
  row.forEach(({ label, target }, index) => {
    const own = widthOf(label, setting, size);
    runs.push({ text: label, x, width: own, ...look, role: { kind: 'go-to', target } });
    x += own;
    const text = index < row.length - 1 ? ', ' : goesOn ? ',' : '';
    if (text === '') return;
    const comma = widthOf(text, setting, size);
    runs.push({ text, x, width: comma, ...look, role: { kind: 'text' } });
    x += comma;
  });
  return runs;
}

/** Dots stand on one raster, counted from the right margin, so that they line up from entry to entry. */
function leaderRun(start: number, end: number, setting: Setting, size: number): Run | undefined {
  const { dot } = setting.stationery.geometry.entry;
  const width = widthOf('.', setting, size);
  const column = textColumn(setting);
  const margin = column.x + column.width;
  const first = Math.ceil((margin - end + width) / dot);
  const last = Math.floor((margin - start - dot / 2) / dot);
  const count = last - first;
  if (count < 1) return undefined;
  const x = margin - last * dot;
  return {
    text: '.'.repeat(count),
    x,
    width: count * width,
    size,
    style: plainStyle,
    rise: 0,
    role: { kind: 'leader' },
  };
}
