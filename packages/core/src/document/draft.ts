import type { Place } from '../diagnostic/index.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import type { TextStyle } from './text.ts';

/**
 * What `parse/` gives: the paper as its author wrote it, a tree with nothing numbered, nothing linked
 * and every case fact still behind a directive.
 */
export interface Draft {
  readonly blocks: readonly DraftBlock<DraftInline>[];
}

/** What `cite/` gives: the same tree, its text split where an authority is cited. */
export interface Cited<C> {
  readonly blocks: readonly DraftBlock<CitedInline<C>>[];
}

export type DraftBlock<I> =
  | DraftHeading<I>
  | DraftParagraph<I>
  | DraftBlockQuote<I>
  | DraftList<I>
  | DraftTable<I>
  | DraftDirective;

export interface DraftHeading<I> {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** `{.title}`: centred, unnumbered, e.g. MEMORANDUM OF POINTS AND AUTHORITIES. `{.unnumbered}`: placed as its level, no number. */
  readonly form: 'numbered' | 'unnumbered' | 'title';
  /** `{.headline}`: set in that style, without number; templates only. */
  readonly style?: ParagraphStyle;
  /** From `{#timeliness}`, for cross-references. */
  readonly anchor?: string;
  readonly inlines: readonly I[];
  readonly place: Place;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface DraftParagraph<I> {
  readonly kind: 'paragraph';
  /** `{.continued}` at its end: goes on after a quotation or list, without first-line indent. */
  readonly continued: boolean;
  /** `{.headline}`: set in that style; templates only. */
  readonly form?: ParagraphStyle;
  readonly inlines: readonly I[];
  readonly place: Place;
}

interface DraftBlockQuote<I> {
  readonly kind: 'block-quote';
  readonly blocks: readonly DraftBlock<I>[];
}

export interface DraftList<I> {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The number of the first item, 1 for a bulleted list. */
  readonly start: number;
  readonly items: readonly DraftListItem<I>[];
}

export interface DraftListItem<I> {
  /** From `1. {#diverted-staff} …`, for record cites. */
  readonly anchor?: string;
  readonly blocks: readonly DraftBlock<I>[];
  readonly place: Place;
}

export interface DraftTable<I> {
  readonly kind: 'table';
  readonly aligns: readonly ColumnAlign[];
  readonly head: readonly (readonly I[])[];
  readonly rows: readonly (readonly (readonly I[])[])[];
  readonly place: Place;
}

export type ColumnAlign = 'left' | 'center' | 'right';

/** `::caption`, `::section{region=tables}` …: an empty node that `resolve/` fills from the matter. */
export interface DraftDirective {
  readonly kind: 'directive';
  readonly name: DirectiveName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
}

export const directiveNames = [
  'section',
  'counsel-block',
  'court-title',
  'caption',
  'contents',
  'authorities',
  'signature-block',
  'attestation',
  'declarant-signature',
  'judge-line',
  'letterhead',
  'picture',
] as const;

export type DirectiveName = (typeof directiveNames)[number];

export type DraftInline =
  | DraftText
  | DraftBlank
  | DraftNoteCall<DraftInline>
  | DraftLineBreak
  | DraftLink<DraftInline>
  | DraftReference
  | DraftRecordCite;

export type CitedInline<C> =
  | DraftText
  | DraftBlank
  | DraftNoteCall<CitedInline<C>>
  | DraftLineBreak
  | DraftLink<CitedInline<C>>
  | DraftReference
  | DraftRecordCite
  | CitedCitation<C>;

export interface DraftText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  /** Where the first character stands. */
  readonly place: Place;
  /** Whose words: the template's (whose law carries grades) or the matter's. */
  readonly voice: Voice;
}

export type Voice = 'template' | 'matter';

export interface DraftBlank {
  readonly kind: 'blank';
  readonly path: string;
  readonly label: string;
  readonly style: TextStyle;
  readonly place: Place;
}

/** A footnote call with its note; `resolve/` numbers them. */
export interface DraftNoteCall<I> {
  readonly kind: 'note-call';
  readonly blocks: readonly DraftBlock<I>[];
  readonly place: Place;
}

export interface DraftLineBreak {
  readonly kind: 'line-break';
}

interface DraftLink<I> {
  readonly kind: 'link';
  readonly href: string;
  readonly inlines: readonly I[];
}

/** `[@#adequacy]`: the number of a heading of this paper, as in “Part II.D”. */
export interface DraftReference {
  readonly kind: 'reference';
  readonly anchor: string;
  readonly style: TextStyle;
  readonly place: Place;
}

/** `[@reyes#diverted-staff]`, `[@complaint#30..32]`, `[@order at 5]`: a place in another paper of the packet or the docket. */
export interface DraftRecordCite {
  readonly kind: 'record-cite';
  /** Its id in the matter; empty for the paper itself, `[@#a..b]`. */
  readonly paper: string;
  readonly pins: readonly RecordPin[];
  /** What the pins count; absent for the paper as a whole. */
  readonly unit?: 'paragraph' | 'page';
  readonly style: TextStyle;
  readonly place: Place;
}

/** An anchor or number, or a range of them. */
export interface RecordPin {
  readonly from: string;
  readonly to?: string;
}

/** An authority cited: `inlines` are the words as they stand, `citation` what they mean. */
export interface CitedCitation<C> {
  readonly kind: 'citation';
  readonly citation: C;
  readonly inlines: readonly (DraftText | DraftBlank)[];
  readonly place: Place;
}
