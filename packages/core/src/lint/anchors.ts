import { type Diagnostic, suggest } from '../diagnostic/index.ts';
import type { Draft, DraftRecordCite, DraftReference } from '../document/index.ts';
import { blocksOf, inlinesOf } from './draft-parts.ts';

/** References of a template to headings or paragraphs that it has in no branch. */
export function deadReferences(drafts: readonly Draft[]): readonly Diagnostic[] {
  const blocks = drafts.flatMap(blocksOf);
  const anchors = new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return block.anchor ?? [];
      return block.kind === 'list' ? block.items.flatMap((item) => item.anchor ?? []) : [];
    }),
  );
  const references = blocks.flatMap((block) => inlinesOf(block).filter((inline) => inline.kind === 'reference'));
  return references.filter(({ anchor }) => !anchors.has(anchor)).map((reference) => dead(reference, anchors));
}

function dead({ anchor, place }: DraftReference, anchors: ReadonlySet<string>): Diagnostic {
  const near = suggest(anchor, anchors);
  const fix = near === undefined ? `Give the heading it means {#${anchor}}.` : `Did you mean “${near}”?`;
  const what = `No heading or paragraph of this template is called “${anchor}”.`;
  return { code: 'unknown-anchor', severity: 'error', place, what, fix };
}

/** Cites of a template to papers by their ids: those are a matter's own, and the next matter has others. */
export function fixedCites(drafts: readonly Draft[]): readonly Diagnostic[] {
  const inlines = drafts.flatMap(blocksOf).flatMap(inlinesOf);
  return inlines.flatMap((inline) => (inline.kind === 'record-cite' ? fixed(inline) : []));
}

function fixed({ paper, place }: DraftRecordCite): Diagnostic {
  return {
    code: 'template-unknown-name',
    severity: 'warning',
    place,
    what: `“[@${paper}]” cites a paper by its id, and another matter has no such paper.`,
    fix: 'Leave the cite to a Markdown field of the matter.',
  };
}
