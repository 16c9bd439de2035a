import type { Leaf } from './leaf.ts';

/** What a short name such as `the City` begins with. */
const article = /^the(?=\s)/;

/** Enough to see how the text before ends. */
const near = 12;

/** A sentence has ended, quotation marks and brackets closed; no `v.`, no `e.g.` */
const sentenceEnd = /(?<!\b(?:v|vs|cf|al|ed|id|e\.g|i\.e|nos?|exs?))[.?!]["”’)\]]*\s+$/i;

/** `the City` at the start of the template's sentence or heading is `The City`; in a list, or alone, it stays as typed. */
export function settleFirstWords(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf, index) => {
    if (leaf.kind !== 'text' || leaf.nature !== 'typed' || !article.test(leaf.text)) return leaf;
    return opens(leaves, index) ? { ...leaf, text: leaf.text.replace(article, 'The') } : leaf;
  });
}

function opens(leaves: readonly Leaf[], index: number): boolean {
  const before = textBefore(leaves, index);
  return before === '' ? goesOn(leaves.slice(index + 1, index + 3)) : sentenceEnd.test(before);
}

/** A value that is all of its line is its author's own sentence. */
function goesOn([next, further]: readonly Leaf[]): boolean {
  return next?.kind === 'text' && /^\s/.test(next.text) && (/\S/.test(next.text) || further !== undefined);
}

function textBefore(leaves: readonly Leaf[], index: number): string {
  let before = '';
  for (let at = index - 1; at >= 0 && before.length < near; at -= 1) {
    const leaf = leaves[at];
    before = (leaf?.kind === 'text' ? leaf.text.slice(-near) : '\uFFFC') + before;
  }
  return before;
}
