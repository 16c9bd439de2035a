import type { Leaf, TextLeaf } from './leaf.ts';

/** A value that ends in a period ends the template's sentence too: `Acme, Inc.` before a period is not `Acme, Inc..` */
export function settleStops(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf, index) => (isSecondStop(leaves[index - 1], leaf) ? withoutFirst(leaf) : leaf));
}

function isSecondStop(before: Leaf | undefined, leaf: Leaf): leaf is TextLeaf {
  if (before?.kind !== 'text' || before.nature !== 'typed' || !/(?:^|[^.])\.$/.test(before.text.slice(-2)))
    return false;
  // Two periods or more are an ellipsis, which somebody meant.
  return leaf.kind === 'text' && leaf.nature === 'markdown' && leaf.text.startsWith('.') && !leaf.text.startsWith('..');
}

function withoutFirst(leaf: TextLeaf): TextLeaf {
  return { ...leaf, text: leaf.text.slice(1), place: { ...leaf.place, col: leaf.place.col + 1 } };
}
