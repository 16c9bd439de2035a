import type { Entry, MapNode, Node, ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';
import { cannotStart, plain } from './plain.ts';
import { addEntry, aliased, anchorAt, named, nothingAt } from './properties.ts';
import { quoted } from './quoted.ts';

/** Reads `[ … ]` or `{ … }` from its opening bracket. A line no deeper than `indent` means that it was not closed. */
export function flow(cursor: Cursor, indent: number): Node {
  const start = cursor.at;
  cursor.brackets += 1;
  const read = (): Node => (cursor.peek() === '[' ? list(cursor, indent, start) : map(cursor, indent, start));
  const node = cursor.nested(read, nothingAt(start));
  cursor.brackets -= 1;
  return node;
}

function list(cursor: Cursor, indent: number, start: number): Node {
  const items: Node[] = [];
  cursor.at += 1;
  while (inside(cursor, indent, start, ']')) {
    items.push(item(cursor, indent));
    separate(cursor, indent, ']');
  }
  return { kind: 'list', at: start, items };
}

function map(cursor: Cursor, indent: number, start: number): MapNode {
  const entries = new Map<string, Entry>();
  cursor.at += 1;
  while (inside(cursor, indent, start, '}')) {
    const keyAt = cursor.at;
    const key = item(cursor, indent);
    cursor.skipToContent();
    const value = cursor.peek() === ':' ? valueAfterColon(cursor, indent) : nothingAt(keyAt);
    addEntry(cursor, entries, key, keyAt, value);
    separate(cursor, indent, '}');
  }
  return { kind: 'map', at: start, entries };
}

function valueAfterColon(cursor: Cursor, indent: number): Node {
  cursor.at += 1;
  cursor.skipToContent();
  return ',}'.includes(cursor.peek()) ? nothingAt(cursor.at) : item(cursor, indent);
}

/** Whether another item follows; goes over the closing bracket if not. */
function inside(cursor: Cursor, indent: number, start: number, close: string): boolean {
  cursor.skipToContent();
  if (cursor.peek() === close && !cursor.atEnd) {
    cursor.at += 1;
    return false;
  }
  const other = cursor.peek() === ']' || cursor.peek() === '}';
  if (!cursor.atEnd && !other && (cursor.column > indent || !cursor.atFirstOfLine())) return true;
  const open = cursor.text.charAt(start);
  cursor.report(start, `This ${open} is never closed.`, `Write ${close} where it ends.`);
  return false;
}

/** Goes over the comma after an item. If it is missing, the next item is read all the same. */
function separate(cursor: Cursor, indent: number, close: string): void {
  cursor.skipToContent();
  if (cursor.peek() === ',') {
    cursor.at += 1;
    return;
  }
  const closes = cursor.peek() === ']' || cursor.peek() === '}';
  if (cursor.atEnd || closes || (cursor.column <= indent && cursor.atFirstOfLine())) return;
  const fix =
    cursor.peek() === ':'
      ? 'Put text with a colon in quotes, or use { } for keys.'
      : `Write a comma between items and ${close} at the end; put text with commas or brackets in quotes.`;
  cursor.report(cursor.at, 'A comma is missing here.', fix);
}

function item(cursor: Cursor, indent: number): Node {
  const anchor = anchorAt(cursor);
  if (anchor !== undefined) cursor.skipToContent();
  return named(cursor, anchor, unnamed(cursor, indent));
}

function unnamed(cursor: Cursor, indent: number): Node {
  const character = cursor.peek();
  if (character === '[' || character === '{') return flow(cursor, indent);
  if (character === '"' || character === "'") return quoted(cursor, indent);
  if (character === '*') return aliased(cursor);
  if (!cannotStart(cursor, true)) return plain(cursor, indent, true);
  return refused(cursor);
}

function refused(cursor: Cursor): ScalarNode {
  const at = cursor.at;
  cursor.report(at, `Text cannot start with ${cursor.peek()} without quotes.`, 'Put the text in quotes.');
  cursor.at += 1;
  return nothingAt(at);
}
