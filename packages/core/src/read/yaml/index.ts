import type { Outcome, SourceText } from '../../diagnostic/index.ts';
import type { Tree } from '../node.ts';
import { block } from './block.ts';
import { Cursor } from './cursor.ts';

/**
 * Reads YAML into a tree: the part of YAML 1.2 that people write, and with it JSON. Block and bracketed lists and
 * keys, all five kinds of scalars, comments, anchors and aliases; no tags, merge keys, keys that are not words or
 * further documents. It is our own because every character has to know where it stands, every error has to make
 * sense to somebody who has never heard of YAML, and a process that prints one motion has no time for a larger one.
 *
 * All errors come back, one a line; the tree only if there is none, and else as much of it as could be read.
 */
export function readYaml(source: SourceText): YamlRead {
  const cursor = new Cursor(source);
  toStart(cursor);
  if (cursor.atEnd || cursor.atMarker()) {
    cursor.report(0, 'This file is empty.', 'Start with: engross new motion-to-intervene');
    return { diagnostics: cursor.diagnostics() };
  }
  const root = block(cursor, -1);
  toEnd(cursor);
  const diagnostics = cursor.diagnostics();
  const tree: Tree = { root, source, written: true };
  return diagnostics.length > 0 ? { partial: tree, diagnostics } : { value: tree, diagnostics };
}

interface YamlRead extends Outcome<Tree> {
  /** What could be read of a file with errors: good enough to know whose names it holds, for nothing else. */
  readonly partial?: Tree;
}

/** Over comments and the line `---` that may open a document. */
function toStart(cursor: Cursor): void {
  cursor.skipToContent();
  if (cursor.peek() === '%') {
    cursor.report(cursor.at, 'A line that starts with % is not text here.', 'Remove it, or put the text in quotes.');
    cursor.skipLine();
    cursor.skipToContent();
  }
  if (!cursor.atMarker() || cursor.peek() !== '-') return;
  cursor.at += 3;
  cursor.skipToContent();
}

function toEnd(cursor: Cursor): void {
  cursor.skipToContent();
  if (cursor.atMarker()) {
    cursor.at += 3;
    cursor.skipToContent();
    if (cursor.atEnd) return;
    cursor.report(cursor.at, 'A second document starts here.', 'A file holds one: remove the line --- or ... above.');
  } else if (!cursor.atEnd && cursor.errors === 0) {
    cursor.report(
      cursor.at,
      'This line does not belong to what stands above it.',
      'Check its indentation and brackets.',
    );
  }
}
