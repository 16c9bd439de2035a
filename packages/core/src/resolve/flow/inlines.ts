import type { Citation } from '../../authority/index.ts';
import type { Place } from '../../diagnostic/index.ts';
import {
  type CitedCitation,
  type CitedInline,
  type DraftNoteCall,
  type DraftText,
  type Inline,
  plainStyle,
} from '../../document/index.ts';
import type { Desk } from '../desk.ts';
import { blankInline, textInline } from './heading-words.ts';
import { makeReference } from './reference.ts';

type Cited = CitedInline<Citation>;
type CitedOf = { readonly [K in Cited['kind']]: Extract<Cited, { readonly kind: K }> };

/** `before` is what stands right before it. */
type Maker<I> = (desk: Desk, inline: I, before: Cited | undefined) => readonly Inline[];

const makers: { readonly [K in keyof CitedOf]: Maker<CitedOf[K]> } = {
  text: (_desk, inline) => (inline.text === '' ? [] : [textInline(inline)]),
  blank: (_desk, inline) => [blankInline(inline)],
  'line-break': () => [{ kind: 'line-break' }],
  link: (desk, { href, inlines }) => [{ kind: 'link', href, inlines: makeInlines(desk, inlines) }],
  'note-call': (desk, inline) => noteCall(desk, inline),
  reference: (desk, inline, before) => makeReference(desk, inline, before),
  'record-cite': (desk, inline) => desk.nextRecord(inline),
  citation: (desk, inline) => citation(desk, inline),
};

function make<K extends keyof CitedOf>(
  desk: Desk,
  kind: K,
  inline: CitedOf[K],
  before: Cited | undefined,
): readonly Inline[] {
  return makers[kind](desk, inline, before);
}

export function makeInlines(desk: Desk, inlines: readonly Cited[]): readonly Inline[] {
  const made: Inline[] = [];
  let before: Cited | undefined;
  for (const inline of inlines) {
    const follows = before?.kind === 'record-cite' && inline.kind === 'text' && endsInPeriod(made.at(-1));
    const words = follows ? afterPeriod(inline) : inline;
    made.push(...make(desk, words.kind, words, before));
    before = inline;
  }
  return made;
}

/** A cite that ends in its own period, `Reyes Decl.`, ends the sentence with it. */
function afterPeriod(inline: DraftText): DraftText {
  return /^\.(?!\.)/.test(inline.text) ? { ...inline, text: inline.text.slice(1) } : inline;
}

function endsInPeriod(inline: Inline | undefined): boolean {
  return inline?.kind === 'text' && inline.text.endsWith('.');
}

function noteCall(desk: Desk, call: DraftNoteCall<Cited>): readonly Inline[] {
  if (!desk.makeNote) return noteInNote(desk, call.place);
  const note = desk.makeNote(call.blocks);
  return [{ kind: 'note-call', note: note.id, number: note.number, anchor: `f${note.number}` }];
}

/** Word has no footnotes to footnotes. */
function noteInNote(desk: Desk, place: Place): readonly Inline[] {
  desk.diagnostics.push({
    code: 'footnote-in-footnote',
    severity: 'error',
    place,
    what: 'A footnote is called from within a footnote.',
    why: 'Word cannot set one.',
    fix: 'Put its words into the outer note, or call it from the text.',
  });
  return [];
}

function citation(desk: Desk, inline: CitedCitation<Citation>): readonly Inline[] {
  const read = desk.nextCite();
  if (read?.source !== inline) throw new Error('Citations were read in another order than written.');
  const { anchor } = read.place;
  const authority = desk.linked.keys.get(anchor);
  const inlines = inline.inlines.map((part) => (part.kind === 'text' ? textInline(part) : blankInline(part)));
  const mark = desk.reviewMarks.get(anchor);
  return [
    { kind: 'citation', anchor, inlines, ...(authority !== undefined && { authority }) },
    ...(mark === undefined ? [] : [{ kind: 'review-mark' as const, text: mark, style: plainStyle }]),
  ];
}
