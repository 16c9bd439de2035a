import type { Mark, ScalarNode } from './node.ts';

/**
 * Where the words of a block scalar (`|` or `>`) stand. Its text holds the same words in the same order as the
 * file, only indentation and line ends differ, so that walking both word by word finds every one:
 *
 *     argument: |        ->  Movants ask
 *       Movants ask          ^
 *       the Court            the Court
 *                            ^
 */
export function alignBlock(written: string, node: ScalarNode): readonly Mark[] | undefined {
  const content = written.indexOf('\n', node.at) + 1;
  const marks: Mark[] = [{ at: 0, offset: content === 0 ? node.at : content }];
  let offset = marks[0]?.offset ?? 0;
  for (let at = 0; at < node.text.length; ) {
    const word = skipSpace(node.text, at);
    if (word >= node.text.length) break;
    offset = skipSpace(written, offset);
    const indent = sharedIndent(node.text, at, word, written, offset);
    mark(marks, word - indent, offset - indent);
    at = skipWord(node.text, word);
    if (!written.startsWith(node.text.slice(word, at), offset)) return undefined;
    offset += at - word;
  }
  return marks;
}

function mark(marks: Mark[], at: number, offset: number): void {
  const last = marks.at(-1);
  if (last && offset - last.offset === at - last.at && at > 0) return;
  if (last?.at === at) marks.pop();
  marks.push({ at, offset });
}

/** Spaces before a word that belong to the text and not to the block's indentation. */
function sharedIndent(text: string, from: number, word: number, written: string, offset: number): number {
  let indent = 0;
  while (word - indent - 1 >= from && isBlank(text[word - indent - 1]) && isBlank(written[offset - indent - 1])) {
    indent += 1;
  }
  return indent;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isBlank(text[at]) || text[at] === '\n')) at += 1;
  return at;
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text[at]) && text[at] !== '\n') at += 1;
  return at;
}
