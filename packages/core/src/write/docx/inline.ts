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

type InlineOf = { readonly [K in Inline['kind']]: Extract<Inline, { readonly kind: K }> };

const writers: { readonly [K in keyof InlineOf]: (inline: InlineOf[K], place: InlinePlace) => readonly Element[] } = {
  text: (inline, place) => text(inline, place),
  blank: (inline, place) => [contentControl(inline, place)],
  'review-mark': (inline, place) => [reviewMark(inline, place)],
  'note-call': (inline) => [noteCall(inline)],
  'line-break': () => [run({}, element('w:br'))],
  tab: () => [run({}, element('w:tab'))],
  link: (inline, place) => [hyperlink(inline, place)],
  reference: (inline, place) => crossReference(inline, place),
  citation: (inline, place) => citation(inline, place),
};

export function writeInlines(inlines: readonly Inline[], place: InlinePlace): Element[] {
  return inlines.flatMap((inline) => write(inline.kind, inline, place));
}

function write<K extends keyof InlineOf>(kind: K, inline: InlineOf[K], place: InlinePlace): readonly Element[] {
  return writers[kind](inline, place);
}

function text(inline: Text, { look }: InlinePlace): readonly Element[] {
  return writable(inline.text) === '' ? [] : [textRun(inline.text, { ...look, style: inline.style })];
}

function reviewMark(mark: ReviewMark, { look }: InlinePlace): Element {
  return textRun(mark.text, { ...look, style: mark.style, character: 'ReviewMark' });
}

/**
 * A blank: a content control that shows as a placeholder, so that one click selects it and typing replaces it.
 * Its tag is the path in the matter.
 */
function contentControl(blank: Blank, { writing, look }: InlinePlace): Element {
  return element(
    'w:sdt',
    undefined,
    element(
      'w:sdtPr',
      undefined,
      value('w:alias', controlName(blank.text.replace(/^\[|\]$/g, ''))),
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
function controlName(name: string): string {
  return writable(name)
    .slice(0, 64)
    .replace(/[\ud800-\udbff]$/, '');
}

function noteCall(call: NoteCall): Element {
  return run({ character: 'FootnoteReference' }, element('w:footnoteReference', { 'w:id': call.number }));
}

function hyperlink(link: Link, place: InlinePlace): Element {
  const target = { 'r:id': place.links.idOf(link.href), 'w:history': 1 };
  return element('w:hyperlink', target, ...writeInlines(link.inlines, place));
}

/** The heading's number at the end of a reference's words. */
const numberAtEnd = /(?:[IVXLCDM]+|[A-Z]{1,2}|\d{1,3}|[a-z]{1,2})(?:\.(?:[A-Z]{1,2}|\d{1,3}|[a-z]{1,2}))*$/;

/** `Part II.D`: the number is a REF field to the heading, the word before it is text. */
function crossReference(reference: Reference, { writing, look }: InlinePlace): readonly Element[] {
  const styled = { ...look, style: reference.style };
  const bookmark = writing.bookmarks.get(reference.target)?.reference;
  const number = numberAtEnd.exec(reference.text);
  if (!bookmark || !number) return [textRun(reference.text, styled)];
  const before = reference.text.slice(0, number.index);
  return [
    ...(before === '' ? [] : [textRun(before, styled)]),
    ...field(` REF ${bookmark.name} \\w \\h `, [textRun(number[0], styled)]),
  ];
}

/** Its mark in front: Word's table has the page on which the mark stands, ours the page on which the citation begins. */
function citation(cite: CitationText, place: InlinePlace): readonly Element[] {
  const marked = place.writing.citations.get(cite.anchor);
  return [...(marked ? authorityMark(marked) : []), ...writeInlines(cite.inlines, place)];
}
