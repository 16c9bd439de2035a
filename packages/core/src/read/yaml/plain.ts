import type { ScalarNode } from '../node.ts';
import type { Cursor } from './cursor.ts';
import { folded, ScalarText } from './scalar-text.ts';

const flowIndicators = ',[]{}';

/**
 * Reads an unquoted scalar, over as many lines as are indented deeper than `indent`. Where it starts and ends is
 * YAML's business: before `: `, before ` #`, and inside brackets before `,` and their like.
 */
export function plain(cursor: Cursor, indent: number, inFlow: boolean): ScalarNode {
  const start = cursor.at;
  const text = new ScalarText();
  line(cursor, text, inFlow);
  while (cursor.peek() === '\n' && nextLineContinues(cursor, text, indent, inFlow)) line(cursor, text, inFlow);
  return text.node('plain', start);
}

function line(cursor: Cursor, text: ScalarText, inFlow: boolean): void {
  const start = cursor.at;
  let end = start;
  while (!endsHere(cursor, inFlow)) {
    if (cursor.peek() !== ' ' && cursor.peek() !== '\t') end = cursor.at + 1;
    cursor.at += 1;
  }
  text.copy(cursor.text.slice(start, end), start);
}

function endsHere(cursor: Cursor, inFlow: boolean): boolean {
  const character = cursor.peek();
  if (character === ':') return cursor.isSpace(1) || (inFlow && flowIndicators.includes(cursor.peek(1)));
  if (character === '#' || character === '\n' || character === '') return cursor.atLineEnd();
  return inFlow && flowIndicators.includes(character);
}

function nextLineContinues(cursor: Cursor, text: ScalarText, indent: number, inFlow: boolean): boolean {
  const { at, lineStart } = cursor;
  let lineEnds = 0;
  while (cursor.peek() === '\n') {
    cursor.nextLine();
    cursor.skipSpaces();
    lineEnds += 1;
  }
  const stops = cursor.atEnd || cursor.column <= indent || cursor.peek() === '#' || cursor.atMarker();
  if (stops || (inFlow && endsHere(cursor, inFlow))) {
    cursor.at = at;
    cursor.lineStart = lineStart;
    return false;
  }
  text.put(folded(lineEnds), at);
  return true;
}

/** Why no unquoted text can start at the cursor, or nothing if it can. */
export function cannotStart(cursor: Cursor, inFlow: boolean): boolean {
  const character = cursor.peek();
  if (',[]{}#&*!|>\'"%@`'.includes(character)) return true;
  if (!'-?:'.includes(character)) return false;
  return cursor.isSpace(1) || (inFlow && flowIndicators.includes(cursor.peek(1)));
}
