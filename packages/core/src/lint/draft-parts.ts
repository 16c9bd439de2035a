import type { Draft, DraftBlock, DraftInline } from '../document/index.ts';

type Blocks = readonly DraftBlock<DraftInline>[];

/** Every block of a draft, those in quotations, lists and notes too. */
export function blocksOf({ blocks }: Draft): Blocks {
  return blocks.flatMap(withInner);
}

function withInner(block: DraftBlock<DraftInline>): Blocks {
  const inner =
    block.kind === 'block-quote'
      ? block.blocks
      : block.kind === 'list'
        ? block.items.flatMap((item) => item.blocks)
        : [];
  const notes = inlinesOf(block).flatMap((inline) => (inline.kind === 'note-call' ? inline.blocks : []));
  return [block, ...inner.flatMap(withInner), ...notes.flatMap(withInner)];
}

/** The inlines of a block itself, those in links too. */
export function inlinesOf(block: DraftBlock<DraftInline>): readonly DraftInline[] {
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat().flatMap(withLinks);
  return 'inlines' in block ? block.inlines.flatMap(withLinks) : [];
}

function withLinks(inline: DraftInline): readonly DraftInline[] {
  return inline.kind === 'link' ? [inline, ...inline.inlines] : [inline];
}
