import type { Diagnostic, Outcome } from '../diagnostic/index.ts';
import type { Draft, DraftBlock, DraftInline } from '../document/index.ts';
import type { Markup } from '../markup/index.ts';
import { flowOfMarkup } from './flow.ts';
import { finishInlines } from './inlines/finish.ts';
import { readInlines } from './inlines/index.ts';
import { linesOf } from './line.ts';
import { report } from './reader.ts';
import { openScope, parseScope, type Whole } from './scope.ts';
import { placeInStrand, strandOf } from './strand.ts';

interface ParseOptions {
  /** For a title or footer: one paragraph, whatever its lines begin with. */
  readonly inline?: boolean;
}

/**
 * Parses a filled template: Markdown to a tree. Values are never read as Markdown; each Markdown field is parsed alone,
 * with its own footnotes and headings, and grafted in.
 *
 * @example parse(filled.body).value?.blocks
 */
export function parse(markup: Markup, options: ParseOptions = {}): Outcome<Draft> {
  const diagnostics: Diagnostic[] = [];
  const whole: Whole = { diagnostics, names: new Map() };
  const blocks = options.inline ? parseLine(markup, whole) : parseScope(flowOfMarkup(markup), whole);
  return { value: { blocks }, diagnostics };
}

function parseLine(markup: Markup, whole: Whole): readonly DraftBlock<DraftInline>[] {
  const flow = flowOfMarkup(markup);
  const { scope } = openScope(flowOfMarkup({ pieces: [] }), whole, 0);
  const strand = strandOf(flow, linesOf(flow));
  const inlines = finishInlines(readInlines(strand, { ...scope, graft: scope.graft([]) }));
  for (const inline of inlines) {
    if (inline.kind !== 'record-cite') continue;
    const what = 'A cite to the record stands in a title or footer.';
    report(whole.diagnostics, 'bad-record-cite', inline.place, what, 'Take it away: it is not printed there.');
  }
  return inlines.length === 0
    ? []
    : [{ kind: 'paragraph', continued: false, inlines, place: placeInStrand(strand, 0) }];
}
