import type { ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';
import { ScalarText } from './scalar-text.ts';

interface Header {
  readonly folds: boolean;
  readonly chomp: '' | '-' | '+';
  /** Spaces of indentation, if the header says so. */
  readonly indent: number | undefined;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** Reads `|` and `>` text: all lines below that are indented deeper than `indent`. */
export function blockScalar(cursor: Cursor, indent: number): ScalarNode {
  const start = cursor.at;
  const header = readHeader(cursor, indent);
  const lines = readLines(cursor, indent, header.indent);
  let trailing = 0;
  while (lines.at(-1)?.text === '') {
    lines.pop();
    trailing += 1;
  }
  const text = new ScalarText();
  if (header.folds) fold(text, lines);
  else for (const [index, line] of lines.entries()) join(text, line, index === 0 ? '' : '\n');
  const kept = header.chomp === '+' ? trailing + (lines.length > 0 ? 1 : 0) : lines.length > 0 ? 1 : 0;
  if (header.chomp !== '-') text.put('\n'.repeat(kept), cursor.at);
  return text.node('block', start);
}

function readHeader(cursor: Cursor, indent: number): Header {
  const folds = cursor.peek() === '>';
  const marks = /^[-+1-9]*/.exec(cursor.text.slice(cursor.at + 1, cursor.at + 4))?.[0] ?? '';
  cursor.at += 1 + marks.length;
  cursor.skipSpaces();
  if (!cursor.atLineEnd() || marks.replace(/\d/, '').length > 1) {
    cursor.report(
      cursor.at,
      'Text after | or > starts on the next line.',
      'Move it there, indented; or put it in quotes.',
    );
  }
  cursor.skipLine();
  const digit = /\d/.exec(marks)?.[0];
  const chomp = marks.includes('-') ? '-' : marks.includes('+') ? '+' : '';
  return { folds, chomp, indent: digit === undefined ? undefined : Math.max(indent, 0) + Number(digit) };
}

/** The lines without their indentation, which the first line that is not empty sets. */
function readLines(cursor: Cursor, indent: number, declared: number | undefined): Line[] {
  const lines: Line[] = [];
  let depth = declared;
  while (cursor.peek() === '\n' && cursor.at + 1 < cursor.text.length) {
    const lineStart = cursor.at + 1;
    const end = endOfLine(cursor.text, lineStart);
    const spaces = leadingSpaces(cursor.text, lineStart, end);
    const empty = spaces === end - lineStart;
    if (!empty && spaces <= Math.max(indent, 0)) break;
    if (!empty && (depth === undefined || spaces < depth)) {
      if (depth !== undefined) reportShallow(cursor, lineStart + spaces);
      depth = spaces;
    }
    cursor.nextLine();
    cursor.at = end;
    const offset = Math.min(lineStart + (depth ?? spaces), end);
    lines.push({ text: cursor.text.slice(offset, end), offset });
  }
  return lines;
}

function reportShallow(cursor: Cursor, offset: number): void {
  cursor.report(
    offset,
    'This line is indented less than the text above it.',
    'Line it up with the first line of the text.',
  );
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function leadingSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charAt(at) === ' ') at += 1;
  return at - from;
}

/** Joins lines of `>` with a space; empty lines, and lines indented deeper, keep their line ends. */
function fold(text: ScalarText, lines: readonly Line[]): void {
  let empty = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text === '') {
      empty += 1;
      continue;
    }
    const keeps = isIndented(line) || (before !== undefined && isIndented(before));
    const folds = before !== undefined && !keeps && empty === 0;
    join(text, line, folds ? ' ' : '\n'.repeat(empty + (before !== undefined && keeps ? 1 : 0)));
    before = line;
    empty = 0;
  }
}

function isIndented(line: Line): boolean {
  return line.text.startsWith(' ') || line.text.startsWith('\t');
}

function join(text: ScalarText, line: Line, between: string): void {
  text.put(between, Math.max(line.offset - 1, 0));
  text.copy(line.text, line.offset);
}
