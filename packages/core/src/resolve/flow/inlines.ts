import type { Citation } from '../../authority/index.ts';
import { type Place, suggest } from '../../diagnostic/index.ts';
import {
  type CitedCitation,
  type CitedInline,
  type DraftBlank,
  type DraftNoteCall,
  type DraftReference,
  type DraftText,
  type Inline,
  plainStyle,
  plainText,
  type Text,
} from '../../document/index.ts';
import { houseWord } from '../../template/index.ts';
import type { Desk } from '../desk.ts';
import { noBreakSpace } from '../words.ts';

type Cited = CitedInline<Citation>;
type CitedOf = { readonly [K in Cited['kind']]: Extract<Cited, { readonly kind: K }> };

type Maker<I> = (desk: Desk, inline: I) => readonly Inline[];

const makers: { readonly [K in keyof CitedOf]: Maker<CitedOf[K]> } = {
  text: (_desk, inline) => (inline.text === '' ? [] : [textInline(inline)]),
  blank: (_desk, inline) => [blankInline(inline)],
  'line-break': () => [{ kind: 'line-break' }],
  link: (desk, { href, inlines }) => [{ kind: 'link', href, inlines: makeInlines(desk, inlines) }],
  'note-call': (desk, inline) => noteCall(desk, inline),
  reference: (desk, inline) => [reference(desk, inline)],
  citation: (desk, inline) => citation(desk, inline),
};

function make<K extends keyof CitedOf>(desk: Desk, kind: K, inline: CitedOf[K]): readonly Inline[] {
  return makers[kind](desk, inline);
}

export function makeInlines(desk: Desk, inlines: readonly Cited[]): readonly Inline[] {
  return inlines.flatMap((inline) => make(desk, inline.kind, inline));
}

function textInline({ text, style }: DraftText): Text {
  return { kind: 'text', text, style };
}

function blankInline({ path, label, style }: DraftBlank): Extract<Inline, { kind: 'blank' }> {
  return { kind: 'blank', path, text: `[${label}]`, style };
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

function reference(desk: Desk, inline: DraftReference): Inline {
  const found = desk.outline.named.has(inline.anchor);
  if (!found) unknownAnchor(desk, inline.anchor, inline.place);
  return referenceInline(desk, inline);
}

/** `Part II.D`; an unnumbered heading is called by its words. */
function referenceInline(desk: Desk, { anchor, style }: DraftReference): Inline {
  const found = desk.outline.named.get(anchor);
  if (!found) return { kind: 'text', text: `[#${anchor}]`, style };
  const text = found.path
    ? houseWord(desk.setting.house, 'reference.part', { number: found.path }).replaceAll(' ', noBreakSpace)
    : plainText(wordsOf(found.heading.inlines));
  return { kind: 'reference', target: found.anchor, text, style };
}

/** The words of a heading for the contents: what is numbered in reading order (notes, citations) is not made again. */
export function headingInlines(desk: Desk, inlines: readonly Cited[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'reference' ? [referenceInline(desk, inline)] : wordsOf([inline]),
  );
}

function wordsOf(inlines: readonly Cited[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return [textInline(inline)];
    if (inline.kind === 'blank') return [blankInline(inline)];
    if (inline.kind === 'line-break') return [{ kind: 'line-break' }];
    return inline.kind === 'link' || inline.kind === 'citation' ? wordsOf(inline.inlines) : [];
  });
}

function unknownAnchor(desk: Desk, anchor: string, place: Place): void {
  const near = suggest(anchor, desk.outline.named.keys());
  desk.diagnostics.push({
    code: 'unknown-anchor',
    severity: 'error',
    place,
    what: `No heading of this paper is called #${anchor}.`,
    fix: near ? `Did you mean #${near}?` : `Name a heading: # Heading {#${anchor}}.`,
  });
}

function citation(desk: Desk, inline: CitedCitation<Citation>): readonly Inline[] {
  const read = desk.nextCite();
  if (read?.place.citation !== inline.citation) throw new Error('Citations were read in another order than written.');
  const { anchor } = read.place;
  const authority = desk.linked.keys.get(anchor);
  const inlines = inline.inlines.map((part) => (part.kind === 'text' ? textInline(part) : blankInline(part)));
  const mark = desk.reviewMarks.get(anchor);
  return [
    { kind: 'citation', anchor, inlines, ...(authority !== undefined && { authority }) },
    ...(mark === undefined ? [] : [{ kind: 'review-mark' as const, text: mark, style: plainStyle }]),
  ];
}
