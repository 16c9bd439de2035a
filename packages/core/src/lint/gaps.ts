import type { Diagnostic } from '../diagnostic/index.ts';
import type { Draft, DraftInline } from '../document/index.ts';
import { blocksOf, inlinesOf } from './draft-parts.ts';

/** A comma or a period with nothing before it, brackets around nothing, two commas: what words left out leave behind. */
const gap = /(?<=\S[ \u00a0])[,;](?=[\s”’)]|$)|(?<=[\p{L}\d)”’][ \u00a0])\.(?! ?\.)(?=[\s”’)]|$)|\( ?\)|, ?,/u;

/** Gaps in a template's own words, wherever all its facts are there. */
export function gapsIn(drafts: readonly Draft[]): readonly Diagnostic[] {
  return drafts.flatMap(blocksOf).flatMap((block) => {
    const inlines = inlinesOf(block);
    const found = gap.exec(inlines.map(wordsOf).join(''));
    return found ? [report(inlines, found.index, found[0])] : [];
  });
}

/** What an inline is among words: a reference is one, and a link has its words after it. */
function wordsOf(inline: DraftInline): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'line-break') return ' ';
  return inline.kind === 'note-call' || inline.kind === 'link' ? '' : 'x';
}

function report(inlines: readonly DraftInline[], index: number, mark: string): Diagnostic {
  let start = 0;
  const home = inlines.find((inline) => {
    start += wordsOf(inline).length;
    return start > index;
  });
  const place =
    home && 'place' in home ? { ...home.place, col: home.place.col + index - start + wordsOf(home).length } : undefined;
  return {
    code: 'template-gap',
    severity: 'warning',
    ...(place && { place }),
    what: `Words are missing before “${mark}”.`,
    fix: 'Write them, or take the sign away; if a fact goes before it, print it there.',
  };
}
