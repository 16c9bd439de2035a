import type { Place } from './place.ts';

const context = 2;
/** Columns of text shown beside the line numbers; a longer line is cut around the caret. */
const room = 100;
const tabStop = 4;

/**
 * The lines around a place, numbered, with a caret under its column. `text` is the whole file `place.file` names.
 *
 * @example
 *     11 | case:
 *   > 12 |   jugde: Okafor
 *        |   ^
 *     13 |   filed: 2026-02-07
 */
export function codeFrame(text: string, place: Pick<Place, 'line' | 'col'>): string {
  const lines = linesOf(text);
  const target = Math.min(Math.max(place.line, 1), lines.length);
  const before = expandTabs((lines[target - 1] ?? '').slice(0, Math.max(place.col, 1) - 1));
  const cut = Math.max(0, before.length - Math.floor(room / 2));
  const first = Math.max(1, target - context);
  const last = Math.min(lines.length, target + context);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const marker = number === target ? '>' : ' ';
    const shown = windowOf(expandTabs(lines[number - 1] ?? ''), number === target ? cut : 0);
    frame.push(`${marker} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === target) frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(caretColumn(before.length, cut))}^`);
  }
  return frame.join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let expanded = '';
  for (const character of line) {
    expanded += character === '\t' ? ' '.repeat(tabStop - (expanded.length % tabStop)) : character;
  }
  return expanded;
}

function windowOf(line: string, cut: number): string {
  const head = cut > 0 ? '…' : '';
  const rest = line.slice(cut);
  return rest.length > room ? `${head}${rest.slice(0, room)}…` : `${head}${rest}`;
}

function caretColumn(column: number, cut: number): number {
  return cut > 0 ? column - cut + 1 : column;
}
