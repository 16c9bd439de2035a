import type { Entry, Node, ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';

/** What stands where nothing was written. */
export function nothingAt(at: number): ScalarNode {
  return { kind: 'scalar', at, text: '', style: 'plain', marks: [{ at: 0, offset: at }] };
}

/** Reads the name after `&`, if there is one. Tags (`!`) mean nothing here. */
export function anchorAt(cursor: Cursor): string | undefined {
  if (cursor.peek() === '!') {
    cursor.report(
      cursor.at,
      'A word that starts with ! is a YAML tag, and there are none here.',
      'Put the text in quotes.',
    );
    word(cursor);
    cursor.skipSpaces();
  }
  if (cursor.peek() !== '&') return undefined;
  const name = word(cursor);
  cursor.skipSpaces();
  return name;
}

/** Reads `*name`: the node that `&name` stands before. One that is not complete has no name yet, so there are no circles. */
export function aliased(cursor: Cursor): Node {
  const at = cursor.at;
  const name = word(cursor);
  const node = cursor.anchors.get(name);
  if (node) return node;
  cursor.report(at, `A * starts an alias here, and nothing above is called &${name}.`, 'Put the text in quotes.');
  return nothingAt(at);
}

export function named(cursor: Cursor, name: string | undefined, node: Node): Node {
  if (name !== undefined) cursor.anchors.set(name, node);
  return node;
}

/** Adds a value under its key, unless the key is no word or stands there already. */
export function addEntry(cursor: Cursor, entries: Map<string, Entry>, key: Node, keyAt: number, value: Node): void {
  if (key.kind !== 'scalar') {
    cursor.report(keyAt, 'A key has to be a word.', 'Put text that starts with [ or { in quotes.');
  } else if (key.text === '<<' && key.style === 'plain') {
    cursor.report(keyAt, 'Merge keys (<<) are not read.', 'Write the values out.');
  } else if (entries.has(key.text)) {
    const name = key.text.length > 40 ? `${key.text.slice(0, 40)}…` : key.text;
    cursor.report(keyAt, `“${name}” is here twice.`, 'Keep one of the two.');
  } else entries.set(key.text, { keyAt, value });
}

function word(cursor: Cursor): string {
  const start = cursor.at + 1;
  cursor.at = start;
  while (!cursor.isSpace() && !',[]{}'.includes(cursor.peek())) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}
