import type { Leaf, TextLeaf } from './leaf.ts';

/**
 * Runs of space in Markdown, line ends among them, become one space; none is left at the ends of a paragraph or
 * beside a line break. The space inside a value stays as typed.
 */
export function settleSpace(leaves: readonly Leaf[]): readonly Leaf[] {
  return settle(leaves, { spaced: true }).reduceRight<Leaf[]>(trimEnd, []).reverse();
}

/** Space that is not one space already. */
const looseSpace = /[\t\r\n]| {2}/;

interface State {
  /** Whether a space now would be one too many. */
  spaced: boolean;
}

function settle(leaves: readonly Leaf[], state: State): readonly Leaf[] {
  return leaves.map((leaf) => {
    if (leaf.kind === 'text') return settleText(leaf, state);
    if (leaf.kind === 'link') return { ...leaf, leaves: settle(leaf.leaves, state) };
    state.spaced = leaf.kind === 'line-break' || (leaf.kind === 'note-call' && state.spaced);
    return leaf;
  });
}

/** A hyphen that shows only where a line ends with it: what pasted text brings along would split words for good. */
const softHyphen = '\u00AD';

function settleText(leaf: TextLeaf, state: State): TextLeaf {
  const typed = leaf.text.replaceAll(softHyphen, '');
  const run = leaf.nature === 'markdown' && looseSpace.test(typed) ? typed.replace(/[ \t\r\n]+/g, ' ') : typed;
  const text = state.spaced && leaf.nature !== 'fixed' ? run.replace(/^ +/, '') : run;
  if (text !== '') state.spaced = text.endsWith(' ');
  return text === leaf.text ? leaf : { ...leaf, text };
}

/** From the end: drops the space before the end of the paragraph or a line break. */
function trimEnd(after: Leaf[], leaf: Leaf): Leaf[] {
  const last = after.at(-1);
  const atEnd = last === undefined || last.kind === 'line-break';
  if (leaf.kind !== 'text' || !atEnd || leaf.nature === 'fixed') {
    after.push(leaf);
    return after;
  }
  const text = withoutEndSpace(leaf.text);
  if (text !== '') after.push(text === leaf.text ? leaf : { ...leaf, text });
  return after;
}

/** By hand: `/ +$/` is tried again at every space of a long run. */
function withoutEndSpace(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
