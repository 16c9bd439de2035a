import type { ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';
import { folded, ScalarText } from './scalar-text.ts';

/** Escapes of YAML 1.2.2, section 5.7, that stand for one character. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\t', '\t'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

const hexEscapes: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Reads a quoted scalar from its opening quote. A line no deeper than `indent` means that the closing one is missing. */
export function quoted(cursor: Cursor, indent: number): ScalarNode {
  const quote = cursor.peek();
  const start = cursor.at;
  const text = new ScalarText();
  cursor.at += 1;
  while (cursor.peek() !== quote || (quote === "'" && cursor.peek(1) === "'")) {
    if (cursor.atEnd || cursor.peek() === '\n') {
      if (!foldLine(cursor, text, cursor.at, indent)) return unclosed(cursor, text, quote, start);
    } else step(cursor, text, quote, indent);
  }
  cursor.at += 1;
  return text.node(quote === '"' ? 'double' : 'single', start);
}

function step(cursor: Cursor, text: ScalarText, quote: string, indent: number): void {
  const start = cursor.at;
  if (quote === "'" && cursor.peek() === "'") {
    text.put("'", start);
    cursor.at += 2;
  } else if (quote === '"' && cursor.peek() === '\\') {
    readEscape(cursor, text, indent);
  } else if (cursor.peek() === ' ' || cursor.peek() === '\t') {
    spaces(cursor, text);
  } else {
    while (!cursor.atEnd && !' \t\n\\\'"'.includes(cursor.peek())) cursor.at += 1;
    // A quote of the other kind, or a backslash in single quotes, stands for itself.
    if (cursor.at === start) cursor.at += 1;
    text.copy(cursor.text.slice(start, cursor.at), start);
  }
}

/** Spaces at the end of a line are folded away with it. */
function spaces(cursor: Cursor, text: ScalarText): void {
  const start = cursor.at;
  cursor.skipSpaces();
  if (cursor.peek() !== '\n') text.copy(cursor.text.slice(start, cursor.at), start);
}

/** Goes to the next line that is not empty; false if the scalar cannot go on there. */
function foldLine(cursor: Cursor, text: ScalarText, offset: number, indent: number, joined = false): boolean {
  const { at, lineStart } = cursor;
  let lineEnds = 0;
  while (cursor.peek() === '\n') {
    cursor.nextLine();
    cursor.skipSpaces();
    lineEnds += 1;
  }
  if (cursor.atEnd || cursor.column <= indent || cursor.atMarker()) {
    cursor.at = at;
    cursor.lineStart = lineStart;
    return false;
  }
  text.put(joined ? '\n'.repeat(lineEnds - 1) : folded(lineEnds), offset);
  return true;
}

function readEscape(cursor: Cursor, text: ScalarText, indent: number): void {
  const start = cursor.at;
  const letter = cursor.peek(1);
  if (letter === '\n') {
    cursor.at += 1;
    // If nothing can follow, the caller meets the same line end and says so.
    foldLine(cursor, text, start, indent, true);
    return;
  }
  const digits = hexEscapes.get(letter);
  const decoded = digits === undefined ? escapes.get(letter) : hexadecimal(cursor, digits);
  if (decoded === undefined) {
    const what = `In double quotes a backslash starts an escape, and \\${letter} is none.`;
    cursor.report(start, what, 'Write \\\\ for a backslash, or use single quotes.');
  }
  text.put(decoded ?? '', start);
  cursor.at += decoded === undefined ? 1 : 2 + (digits ?? 0);
}

function hexadecimal(cursor: Cursor, digits: number): string | undefined {
  const code = cursor.text.slice(cursor.at + 2, cursor.at + 2 + digits);
  if (code.length !== digits || !/^[0-9A-Fa-f]+$/.test(code)) return undefined;
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? undefined : String.fromCodePoint(point);
}

function unclosed(cursor: Cursor, text: ScalarText, quote: string, start: number): ScalarNode {
  cursor.report(start, `This ${quote} is never closed.`, `Write another ${quote} where the text ends.`);
  return text.node(quote === '"' ? 'double' : 'single', start);
}
