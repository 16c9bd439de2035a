import type { Blank, CitationText, Inline, Link, NoteCall, Reference, ReviewMark, Text } from '../../document/index.ts';
import { authorityMark } from './authority-mark.ts';
import { type Element, element, value, writable } from './element.ts';
import { field } from './field.ts';
import { type RunLook, run, textRun } from './run.ts';
import type { Links, Writing } from './writing.ts';

/** The paragraph an inline stands in, and the part of the package that paragraph belongs to. */
export interface InlinePlace {
  readonly writing: Writing;
  readonly links: Links;
  readonly look: RunLook;
}

type Writers = {
  readonly [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, place: InlinePlace) => Element[];
};

const writers = {
  text: (inline, place) => [textOf(inline, place)],
  blank: (inline, place) => [blankControl(inline, place)],
  'review-mark': (inline, place) => [reviewMark(inline, place)],
  'note-call': (inline) => [noteCall(inline)],
  'line-break': () => [run({}, element('w:br'))],
  tab: () => [run({}, element('w:tab'))],
  link: (inline, place) => [hyperlink(inline, place)],
  reference: (inline, place) => crossReference(inline, place),
  citation: (inline, place) => citation(inline, place),
} satisfies Writers;

export function writeInlines(inlines: readonly Inline[], place: InlinePlace): Element[] {
  return inlines.flatMap((inline) => writeInline(inline, place));
}

function writeInline(inline: Inline, place: InlinePlace): Element[] {
  switch (inline.kind) {
    case 'text':
      return writers.text(inline, place);
    case 'blank':
      return writers.blank(inline, place);
    case 'review-mark':
      return writers['review-mark'](inline, place);
    case 'note-call':
      return writers['note-call'](inline);
    case 'line-break':
      return writers['line-break']();
    case 'tab':
      return writers.tab();
    case 'link':
      return writers.link(inline, place);
    case 'reference':
      return writers.reference(inline, place);
    case 'citation':
      return writers.citation(inline, place);
  }
}

function textOf(inline: Text, { look }: InlinePlace): Element {
  return textRun(inline.text, { ...look, style: inline.style });
}

function reviewMark(inline: ReviewMark, { look }: InlinePlace): Element {
  return textRun(inline.text, { ...look, style: inline.style, character: 'ReviewMark' });
}

/** A content control that shows as a placeholder: one click selects it, typing replaces it. Its tag is the path in the matter. */
function blankControl(blank: Blank, { writing, look }: InlinePlace): Element {
  const name = blank.text.replace(/^\[|\]$/g, '');
  return element(
    'w:sdt',
    undefined,
    element(
      'w:sdtPr',
      undefined,
      value('w:alias', controlName(name)),
      value('w:tag', controlName(blank.path)),
      value('w:id', writing.nextId()),
      element('w:showingPlcHdr'),
      element('w:text'),
    ),
    element(
      'w:sdtContent',
      undefined,
      textRun(blank.text, { ...look, style: blank.style, character: 'PlaceholderText' }),
    ),
  );
}

/** Word refuses a file whose control has a tag or title of more than 64 characters. */
function controlName(text: string): string {
  return [...writable(text)].slice(0, 64).join('');
}

function noteCall(call: NoteCall): Element {
  return run({ character: 'FootnoteReference' }, element('w:footnoteReference', { 'w:id': call.number }));
}

function hyperlink(link: Link, place: InlinePlace): Element {
  return element(
    'w:hyperlink',
    { 'r:id': place.links.idOf(link.href), 'w:history': 1 },
    ...writeInlines(link.inlines, place),
  );
}

/** `Part II.D`: the number is a REF field to the heading, the word before it is text. */
function crossReference(reference: Reference, { writing, look }: InlinePlace): Element[] {
  const styled = { ...look, style: reference.style };
  const bookmark = writing.bookmarks.get(reference.target);
  const number = /(?:[IVXLCDM]+|[A-Z]{1,2}|\d{1,3}|[a-z]{1,2})(?:\.(?:[A-Z]{1,2}|\d{1,3}|[a-z]{1,2}))*$/.exec(
    reference.text,
  );
  if (!bookmark || !number) return [textRun(reference.text, styled)];
  const before = reference.text.slice(0, number.index);
  return [
    ...(before === '' ? [] : [textRun(before, styled)]),
    ...field(` REF ${bookmark.name} \\w \\h `, [textRun(number[0], styled)], look),
  ];
}

function citation(cite: CitationText, place: InlinePlace): Element[] {
  const marked = place.writing.citations.get(cite.anchor);
  return [...writeInlines(cite.inlines, place), ...(marked ? authorityMark(marked) : [])];
}
