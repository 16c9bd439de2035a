import type { Citation } from '../authority/index.ts';
import type { Diagnostic, Outcome, Place } from '../diagnostic/index.ts';
import type { Cited, CitedInline, Draft, DraftBlock, DraftInline, DraftText } from '../document/index.ts';
import { flowOf } from './flow.ts';
import type { Found } from './found.ts';
import { findCitations } from './scan.ts';
import { splitAt } from './split.ts';

/**
 * Finds every citation of a paper and wraps its words; links nothing and changes no word.
 * Slips of form come back as notes and warnings, code `cite-form`.
 *
 * @example `See Berg, 268 F.3d at 818.` → text `See `, a citation of kind `short-case`, text `.`
 */
export function cite(draft: Draft): Outcome<Cited<Citation>> {
  const diagnostics: Diagnostic[] = [];
  const value: Cited<Citation> = { blocks: draft.blocks.map((block) => citeBlock(block, diagnostics)) };
  return { value, diagnostics };
}

type BlockOf = {
  readonly [K in DraftBlock<DraftInline>['kind']]: Extract<DraftBlock<DraftInline>, { readonly kind: K }>;
};
type Sink = Diagnostic[];

const blockCiters: {
  readonly [K in keyof BlockOf]: (block: BlockOf[K], sink: Sink) => DraftBlock<CitedInline<Citation>>;
} = {
  heading: (block, sink) => ({ ...block, inlines: citeInlines(block.inlines, sink) }),
  paragraph: (block, sink) => ({ ...block, inlines: citeInlines(block.inlines, sink) }),
  'block-quote': (block, sink) => ({ ...block, blocks: block.blocks.map((inner) => citeBlock(inner, sink)) }),
  list: (block, sink) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((inner) => citeBlock(inner, sink)) })),
  }),
  table: (block, sink) => ({
    ...block,
    head: block.head.map((cell) => citeInlines(cell, sink)),
    rows: block.rows.map((row) => row.map((cell) => citeInlines(cell, sink))),
  }),
  directive: (block) => block,
};

function take<K extends keyof BlockOf>(kind: K, block: BlockOf[K], sink: Sink): DraftBlock<CitedInline<Citation>> {
  return blockCiters[kind](block, sink);
}

function citeBlock(block: DraftBlock<DraftInline>, sink: Sink): DraftBlock<CitedInline<Citation>> {
  return take(block.kind, block, sink);
}

function citeInlines(inlines: readonly DraftInline[], sink: Sink): readonly CitedInline<Citation>[] {
  const flow = flowOf(inlines);
  const found = findCitations(flow);
  const split = splitAt(flow, found, (inline) => citeOther(inline, sink));
  const placed = split.filter((inline) => inline.kind === 'citation');
  for (const [index, one] of found.entries()) sink.push(...diagnosticsOf(one, placed[index]?.place));
  return split;
}

/** Notes and links are flows of their own; the words about them do not run on across them. */
function citeOther(inline: Exclude<DraftInline, DraftText>, sink: Sink): CitedInline<Citation> {
  if (inline.kind === 'note-call') return { ...inline, blocks: inline.blocks.map((block) => citeBlock(block, sink)) };
  if (inline.kind === 'link') return { ...inline, inlines: citeInlines(inline.inlines, sink) };
  return inline;
}

function diagnosticsOf({ slips }: Found, place: Place | undefined): readonly Diagnostic[] {
  return (slips ?? []).map((slip) => ({ code: 'cite-form', ...slip, ...(place ? { place } : {}) }));
}
