import type { Entry, Node, ScalarNode } from '../node.ts';
import { blockScalar } from './block-scalar.ts';
import type { Cursor } from './cursor.ts';
import { flow } from './flow.ts';
import { cannotStart, plain } from './plain.ts';
import { addEntry, aliased, anchorAt, named, nothingAt } from './properties.ts';
import { quoted } from './quoted.ts';

/** Reads the node at the cursor, whose lines are all indented deeper than `indent`. */
export function block(cursor: Cursor, indent: number): Node {
  const start = cursor.at;
  return cursor.nested(() => {
    if (atDash(cursor)) return list(cursor, cursor.column);
    return keyLength(cursor) > 0 ? map(cursor, cursor.column) : inline(cursor, indent);
  }, nothingAt(start));
}

function atDash(cursor: Cursor): boolean {
  return cursor.peek() === '-' && cursor.isSpace(1) && !cursor.atMarker();
}

function list(cursor: Cursor, column: number): Node {
  const start = cursor.at;
  const items: Node[] = [];
  while (!cursor.atEnd && cursor.column === column && atDash(cursor)) {
    cursor.at += 1;
    items.push(value(cursor, column, true));
    nextSibling(cursor, column);
  }
  return { kind: 'list', at: start, items };
}

function map(cursor: Cursor, column: number): Node {
  const start = cursor.at;
  const entries = new Map<string, Entry>();
  while (!cursor.atEnd && cursor.column === column && !cursor.atMarker()) {
    if (keyLength(cursor) > 0) entry(cursor, column, entries);
    else refuseLine(cursor, column);
    nextSibling(cursor, column);
  }
  return { kind: 'map', at: start, entries };
}

function entry(cursor: Cursor, column: number, entries: Map<string, Entry>): void {
  const keyAt = cursor.at;
  const end = keyAt + keyLength(cursor);
  const key = '"\''.includes(cursor.peek()) ? quoted(cursor, column) : plainKey(cursor, end);
  cursor.at = end + 1;
  addEntry(cursor, entries, key, keyAt, value(cursor, column, false));
}

function plainKey(cursor: Cursor, end: number): ScalarNode {
  return { ...nothingAt(cursor.at), text: cursor.text.slice(cursor.at, end).trimEnd() };
}

/** Characters up to the colon of the key at the cursor; 0 if there is no key. */
function keyLength(cursor: Cursor): number {
  const quote = cursor.peek();
  if (quote === '"' || quote === "'") return quotedKeyLength(cursor, quote);
  if (cannotStart(cursor, false)) return 0;
  for (let ahead = 0; ; ahead += 1) {
    const character = cursor.peek(ahead);
    if (character === ':' && cursor.isSpace(ahead + 1)) return ahead;
    if (character === '\n' || character === '') return 0;
    if (character === '#' && ahead > 0 && cursor.isSpace(ahead - 1)) return 0;
  }
}

function quotedKeyLength(cursor: Cursor, quote: string): number {
  let ahead = 1;
  while (cursor.peek(ahead) !== quote || (quote === "'" && cursor.peek(ahead + 1) === quote)) {
    if (cursor.peek(ahead) === '\n' || cursor.peek(ahead) === '') return 0;
    const pair = cursor.peek(ahead) === (quote === '"' ? '\\' : quote);
    ahead += pair ? 2 : 1;
  }
  ahead += 1;
  while (cursor.peek(ahead) === ' ') ahead += 1;
  return cursor.peek(ahead) === ':' && cursor.isSpace(ahead + 1) ? ahead : 0;
}

/** Reads what follows `key:` or `-`: something on the same line, or a block below. */
function value(cursor: Cursor, indent: number, afterDash: boolean): Node {
  cursor.skipSpaces();
  const anchor = anchorAt(cursor);
  if (cursor.atLineEnd()) return named(cursor, anchor, below(cursor, indent, afterDash));
  if (afterDash && anchor === undefined) return block(cursor, indent);
  return named(cursor, anchor, inline(cursor, indent));
}

/** A list under a key may stand as far left as the key itself. */
function below(cursor: Cursor, indent: number, afterDash: boolean): Node {
  const here = cursor.at;
  cursor.skipToContent();
  if (cursor.atEnd || cursor.atMarker()) return nothingAt(here);
  if (cursor.column > indent) return block(cursor, indent);
  return !afterDash && cursor.column === indent && atDash(cursor) ? list(cursor, indent) : nothingAt(here);
}

/** A value that starts on this line and is no block of keys or dashes. */
function inline(cursor: Cursor, indent: number): Node {
  const start = cursor.at;
  const errors = cursor.errors;
  const node = startsWith(cursor, indent);
  if (node.kind === 'scalar' && node.style === 'block') return node;
  cursor.skipSpaces();
  if (cursor.atLineEnd()) return node;
  if (cursor.errors === errors) refuseRest(cursor, start, indent);
  if (cursor.column > indent || !cursor.atFirstOfLine()) cursor.skipDeeper(indent);
  return node;
}

function startsWith(cursor: Cursor, indent: number): Node {
  const character = cursor.peek();
  if (character === '"' || character === "'") return quoted(cursor, indent);
  if (character === '[' || character === '{') return flow(cursor, indent);
  if (character === '|' || character === '>') return blockScalar(cursor, indent);
  if (character === '*') return aliased(cursor);
  if (!cannotStart(cursor, false)) return plain(cursor, indent, false);
  return nothingAt(cursor.at);
}

/** Something follows a value on its line, and what it is says what went wrong. */
function refuseRest(cursor: Cursor, start: number, indent: number): void {
  const first = cursor.text.charAt(start);
  if (cursor.at === start && atDash(cursor)) {
    cursor.report(start, 'A list starts on the line below its key.', 'Move the dash there.');
  } else if (cursor.at === start) {
    cursor.report(start, `Text cannot start with ${first} without quotes.`, 'Put it in quotes: \'…\' or "…".');
  } else if ('"\'[{*'.includes(first)) {
    cursor.report(cursor.at, 'The value has ended, and something follows it.', 'Put all of it in one pair of quotes.');
  } else if (cursor.lineStart > start && indent < 0) {
    cursor.report(start, noColon, addColon);
  } else if (cursor.lineStart > start) {
    const what = 'A key with its colon stands inside the text above, because it is indented deeper.';
    cursor.report(cursor.firstOfLine(), what, 'Line it up with the keys it belongs to, or quote the text.');
  } else {
    const curly = '“‘„«'.includes(first) ? ' Curly quotes do not count.' : '';
    const fix = `Put the whole value in straight quotes, e.g. title: "Order: Stay Granted".${curly}`;
    cursor.report(cursor.at, 'A colon followed by a space starts a new key, here inside a value.', fix);
  }
}

const noColon = 'There is no key on this line: a key ends with a colon and a space.';
const addColon = 'Add the colon and a space after the key; or, if the line continues the value above, indent it.';

/** A line among keys that is none. */
function refuseLine(cursor: Cursor, column: number): void {
  if (atDash(cursor)) {
    cursor.report(cursor.at, 'A list item stands among keys.', 'Indent it under the key it belongs to.');
  } else if (cursor.peek() === '?' && cursor.isSpace(1)) {
    cursor.report(cursor.at, 'A key has to be a word.', 'Put text that starts with ? in quotes.');
  } else {
    cursor.report(cursor.at, noColon, addColon);
  }
  cursor.skipDeeper(column);
}

/** Goes to the next line of the same block; lines deeper than it that nothing has read are in the wrong place. */
function nextSibling(cursor: Cursor, column: number): void {
  cursor.skipToContent();
  while (!cursor.atEnd && cursor.column > column) {
    cursor.report(
      cursor.at,
      'This line is not indented like the lines it belongs to.',
      'Line it up with them, using spaces.',
    );
    cursor.skipDeeper(column);
  }
}
