import { glue, objectReplacement, smartQuotes } from '../../document/index.ts';
import type { Leaf } from './leaf.ts';

/**
 * Typographic quotes and non-breaking spaces over a whole paragraph, across its runs: a quotation may begin before
 * emphasis and end after it. Every character changes into one character, so each run keeps its length.
 */
export function setType(leaves: readonly Leaf[]): readonly Leaf[] {
  const text = leaves.map(charactersOf).join('');
  const set = glue(smartQuotes(text));
  return set === text ? leaves : redistribute(leaves, set, { at: 0 });
}

/** A blank, a cross-reference, an escaped character are no text: quotes take what stands for them for a letter. */
function charactersOf(leaf: Leaf): string {
  if (leaf.kind === 'link') return leaf.leaves.map(charactersOf).join('');
  if (leaf.kind === 'note-call') return '';
  if (leaf.kind === 'line-break') return '\n';
  if (leaf.kind !== 'text') return objectReplacement;
  return leaf.nature === 'fixed' ? objectReplacement.repeat(leaf.text.length) : leaf.text;
}

function redistribute(leaves: readonly Leaf[], text: string, cursor: { at: number }): readonly Leaf[] {
  return leaves.map((leaf) => {
    if (leaf.kind === 'link') return { ...leaf, leaves: redistribute(leaf.leaves, text, cursor) };
    const start = cursor.at;
    cursor.at += charactersOf(leaf).length;
    if (leaf.kind !== 'text' || leaf.nature === 'fixed') return leaf;
    return { ...leaf, text: text.slice(start, cursor.at) };
  });
}
