import type { Draft, Inline } from '../../document/index.ts';
import type { Desk } from '../desk.ts';
import { makeInlines } from '../flow/inlines.ts';

/** The title of the paper as its template words it. */
export function titleInlines(desk: Desk): readonly Inline[] {
  return lineInlines(desk, desk.input.title);
}

/** The inlines of a title or footer: one paragraph, without notes and cites. */
export function lineInlines(desk: Desk, draft: Draft): readonly Inline[] {
  const inlines = draft.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? block.inlines : [],
  );
  return makeInlines(
    desk,
    inlines.filter(({ kind }) => kind !== 'note-call' && kind !== 'record-cite'),
  );
}
