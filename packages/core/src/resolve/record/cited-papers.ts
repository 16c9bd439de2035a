import type { Citation } from '../../authority/index.ts';
import type { Cited, CitedInline, DraftBlock } from '../../document/index.ts';
import { runsOf } from '../reading.ts';

/** The ids that a paper's cites to the record name, those too that no paper has. */
export function citedPapers({ blocks }: Cited<Citation>): ReadonlySet<string> {
  const ids = new Set<string>();
  collectBlocks(blocks, ids);
  return ids;
}

function collectBlocks(blocks: readonly DraftBlock<CitedInline<Citation>>[], ids: Set<string>): void {
  for (const block of blocks) for (const inlines of runsOf(block)) collect(inlines, ids);
}

function collect(inlines: readonly CitedInline<Citation>[], ids: Set<string>): void {
  for (const inline of inlines) {
    if (inline.kind === 'record-cite') ids.add(inline.paper);
    else if (inline.kind === 'link') collect(inline.inlines, ids);
    else if (inline.kind === 'note-call') collectBlocks(inline.blocks, ids);
  }
}
