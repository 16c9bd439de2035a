import type { DraftInline, DraftText } from '../../document/index.ts';
import { settleFirstWords } from './first-word.ts';
import { settleStops } from './full-stop.ts';
import type { Leaf } from './leaf.ts';
import { settleSpace } from './space.ts';
import { setType } from './typography.ts';

/** The last steps of a paragraph: space, periods, first words, typography, neighbours joined. Empty when nothing would be seen. */
export function finishInlines(leaves: readonly Leaf[]): readonly DraftInline[] {
  const settled = settleFirstWords(settleStops(settleSpace(leaves)));
  return settled.some(isSeen) ? join(setType(settled)) : [];
}

function isSeen(leaf: Leaf): boolean {
  if (leaf.kind === 'link') return leaf.leaves.some(isSeen);
  return leaf.kind === 'text' ? /\S/.test(leaf.text) : leaf.kind !== 'line-break';
}

/** Runs of one voice and style on one line become one; a value stays by itself, since it stands elsewhere. */
function join(leaves: readonly Leaf[]): readonly DraftInline[] {
  const runs: Run[] = [];
  for (const leaf of leaves) {
    const last = runs.at(-1);
    if (leaf.kind === 'text' && last?.kind === 'text' && continues(last, leaf)) last.texts.push(leaf.text);
    else if (leaf.kind === 'text') runs.push({ kind: 'text', texts: [leaf.text], leaf });
    else runs.push({ kind: 'other', inline: leaf.kind === 'link' ? linkOf(leaf) : leaf });
  }
  return runs.flatMap((run): readonly DraftInline[] => (run.kind === 'other' ? [run.inline] : textOf(run)));
}

type TextRun = { readonly kind: 'text'; readonly texts: string[]; readonly leaf: Leaf & { readonly kind: 'text' } };
type Run = TextRun | { readonly kind: 'other'; readonly inline: DraftInline };

function continues({ leaf: last }: TextRun, leaf: Leaf & { readonly kind: 'text' }): boolean {
  const typed = last.nature === 'typed' || leaf.nature === 'typed';
  const sameLine = last.place.line === leaf.place.line && last.place.file === leaf.place.file;
  return !typed && sameLine && last.style === leaf.style && last.voice === leaf.voice;
}

function textOf({ texts, leaf }: TextRun): readonly DraftText[] {
  const text = texts.join('');
  return text === '' ? [] : [{ kind: 'text', text, style: leaf.style, place: leaf.place, voice: leaf.voice }];
}

function linkOf(leaf: Leaf & { readonly kind: 'link' }): DraftInline {
  return { kind: 'link', href: leaf.href, inlines: join(leaf.leaves) };
}
