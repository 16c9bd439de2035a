import type { Paragraph, Table } from '../document/index.ts';
import { type Setting, spanWriter, textColumn } from './collect.ts';
import { silent } from './lines/report.ts';
import { type Span, spansOf } from './lines/spans.ts';
import { tokensOf, unitFrom } from './lines/tokens.ts';

/** Less room for text than this, in pt, and a column holds no letter. */
const fewest = 8;

/**
 * The widths of a table's columns, in pt, to whole twips as Word has them. Each gets room by its share, but none is
 * narrower than its longest word while others have room to spare. Where all longest words together are wider than the
 * page, the columns that need least get what they need, and the words of the others break.
 */
export function columnWidths(table: Table, setting: Setting): readonly number[] {
  const { width: room } = textColumn(setting);
  const { side } = setting.stationery.geometry.table;
  const count = table.columns.length;
  if (room / count < 2 * side + fewest) reportMany(table, setting);
  const words = table.columns.map((_, column) => longestWord(table, column, setting) + 2 * side);
  const least = sum(words) > room ? levelled(words, room) : words;
  const widths = shared(
    table.columns.map(({ share }) => share),
    least,
    room,
  );
  return wholeTwips(widths, room);
}

function reportMany(table: Table, { report }: Setting): void {
  const inlines = [table.head, ...table.rows].flat().flatMap((cell) => cell.inlines);
  const first = inlines.find((inline) => inline.kind === 'text');
  report.tooManyColumns(table.columns.length, first?.text ?? '', first?.place);
}

function longestWord(table: Table, column: number, setting: Setting): number {
  return [table.head, ...table.rows].reduce((longest, row) => {
    const cell = row[column];
    return cell ? Math.max(longest, longestWordOf(cell, setting)) : longest;
  }, 0);
}

function longestWordOf(paragraph: Paragraph, setting: Setting): number {
  const geometry = setting.stationery.styles[paragraph.style];
  const spans: readonly Span[] = spansOf(paragraph, spanWriter(setting, geometry));
  const tokens = tokensOf(spans, silent);
  let longest = 0;
  for (let at = 0; at < tokens.length; ) {
    const { end, width } = unitFrom(tokens, at);
    longest = Math.max(longest, width);
    at = Math.max(end, at + 1);
  }
  return longest;
}

/** What each gets of a room too small for all: as much as it needs up to a height that is the same for all others. */
function levelled(needs: readonly number[], room: number): number[] {
  const ascending = [...needs].sort((one, other) => one - other);
  let left = room;
  let level = 0;
  for (const [index, need] of ascending.entries()) {
    level = left / (needs.length - index);
    if (need > level) break;
    left -= need;
  }
  return needs.map((need) => Math.min(need, level));
}

/** Widths in proportion to shares, none below its least: what those take more comes from the others. */
function shared(shares: readonly number[], least: readonly number[], room: number): number[] {
  const widths = shares.map(() => 0);
  let open = shares.map((_, index) => index);
  let left = room;
  for (;;) {
    const total = sum(open.map((index) => shares[index] ?? 0));
    const fair = (index: number): number => (total > 0 ? ((shares[index] ?? 0) / total) * left : left / open.length);
    const tight = open.filter((index) => fair(index) < (least[index] ?? 0));
    if (tight.length === 0) {
      for (const index of open) widths[index] = fair(index);
      return widths;
    }
    for (const index of tight) {
      widths[index] = least[index] ?? 0;
      left -= widths[index] ?? 0;
    }
    open = open.filter((index) => !tight.includes(index));
  }
}

const twip = 0.05;

/** Rounded up, so that a longest word fits; what is over or short is the widest's. */
function wholeTwips(widths: readonly number[], room: number): number[] {
  const rounded = widths.map((width) => Math.ceil(width / twip - 0.001));
  const widest = rounded.indexOf(Math.max(...rounded));
  const rest = Math.round(room / twip) - sum(rounded);
  return rounded.map((width, index) => (index === widest ? width + rest : width) * twip);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
