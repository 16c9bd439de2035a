import type { Place } from '../diagnostic/index.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import type { StyledText, TextStyle } from './text.ts';

/**
 * What `resolve/` gives and all writers write: a paper with everything numbered, linked and filled in
 * but the page numbers. It is flat, as Word is: paragraphs in named styles and a few tables, in sections.
 */
export interface Document {
  readonly id: string;
  /** `PLAINTIFF-INTERVENORS’ NOTICE OF MOTION AND MOTION TO INTERVENE; …`, as plain text. */
  readonly title: string;
  readonly metadata: Metadata;
  readonly footer: Footer;
  readonly sections: readonly Section[];
  readonly notes: readonly Note[];
  readonly authorities: readonly Authority[];
  /** The paragraphs of other papers that this one cites, in reading order. */
  readonly recordCites: readonly RecordCite[];
  /** The paragraphs that record cites may point at, in reading order; none in a paper that does not number them. */
  readonly paragraphs: readonly NumberedParagraph[];
  /** Without `--final`: DRAFT stands in every top margin. */
  readonly draft: boolean;
}

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47, e.g. `en-US`. */
  readonly language: string;
  /** ISO date from the matter, never from a clock. */
  readonly date: string;
}

/** What stands at the foot, and on later pages at the head, of a page beside its number. */
export type Footer = CourtFooter | PressFooter;

/** N.D. Cal. Civ. L.R. 3-4(c)(3): the title of the paper and the case number at the foot of every page. */
export interface CourtFooter {
  readonly kind: 'court';
  readonly title: string;
  readonly caseNumber: readonly Inline[];
}

/** A release: `more` at the foot of every page that another follows, `slug` and the page number at the head from the second on. */
interface PressFooter {
  readonly kind: 'press';
  readonly slug: string;
  /** `-more-`; empty where nothing says that another page follows. */
  readonly more: string;
}

/** A run of pages with one way of numbering; each starts on a new page. */
export interface Section {
  readonly region: Region;
  readonly numbers: PageNumbers;
  /** BCP 47, where it is not the paper's (`metadata.language`): the declarant's own words. */
  readonly language?: string;
  readonly blocks: readonly Block[];
}

/** Which part of a motion paper the section is. Caption and tables do not count against the page limit and are no cited places. */
export type Region = 'caption' | 'tables' | 'notice' | 'memorandum' | 'body' | 'certificate';

export type PageNumbers =
  | { readonly format: 'none' }
  | { readonly format: 'roman' | 'arabic'; readonly start: number | 'continue' };

export type Block = Paragraph | Caption | Table | Image | Contents | TableOfAuthorities;

/** Identifies a block within its document: `b12`; in a note `n3.b1`. */
export type BlockId = string;
/** A place within the document that can be linked to or has a page number: a heading, a citation, a note. */
export type AnchorId = string;
export type NoteId = string;
export type AuthorityKey = string;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: BlockId;
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  /** The number or bullet in front, e.g. `II.`; headings and list items. */
  readonly numbering?: Numbering;
  /** Headings and numbered paragraphs: where the contents and cross-references point. */
  readonly anchor?: AnchorId;
  /** Starts no higher than this numbered line of its page (1 to 28): the court title's line 8. */
  readonly notAboveLine?: number;
}

export interface Numbering {
  /** Items with one list id are numbered together: `headings`, `paragraphs`, `list1`, `list2` … */
  readonly list: string;
  readonly format: NumberFormat;
  /** From 0. */
  readonly level: number;
  /** As printed, `II.`. */
  readonly label: string;
  /** The number behind the label, from 1. */
  readonly value: number;
}

/** `paragraphs`: a declaration's, `1.` and below it `a.`. */
export type NumberFormat = 'legal-headings' | 'ordered' | 'bulleted' | 'paragraphs';

/** The two-column caption: parties to the left of the bracket, case number, title and hearing to its right. */
export interface Caption {
  readonly kind: 'caption';
  readonly id: BlockId;
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: BlockId;
  readonly columns: readonly TableColumn[];
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
}

export interface TableColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Its part of the text width, by what it holds: all add up to 1. `layout/` makes room for long words. */
  readonly share: number;
}

/** A picture on a line of its own: a letterhead's logo, or one that goes with the text. */
export interface Image {
  readonly kind: 'image';
  readonly id: BlockId;
  readonly style: 'letterhead' | 'picture';
  readonly data: Uint8Array;
  readonly format: 'png' | 'jpeg';
  readonly pixels: { readonly width: number; readonly height: number };
  /** As printed, in pt. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** The table of contents: its page numbers come from `layout/`. */
export interface Contents {
  readonly kind: 'contents';
  readonly id: BlockId;
  readonly heading: Paragraph;
  readonly pageHead: Paragraph;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly id: BlockId;
  readonly style: ParagraphStyle;
  readonly label?: string;
  readonly text: readonly StyledText[];
  readonly target: AnchorId;
}

/** The table of authorities: groups in the court's order, entries in alphabetical or numerical order. */
export interface TableOfAuthorities {
  readonly kind: 'authorities';
  readonly id: BlockId;
  readonly heading: Paragraph;
  readonly pageHead: Paragraph;
  readonly groups: readonly AuthoritiesGroup[];
}

export interface AuthoritiesGroup {
  readonly heading: Paragraph;
  readonly group: AuthorityGroup;
  readonly entries: readonly AuthoritiesEntry[];
}

export interface AuthoritiesEntry {
  readonly id: BlockId;
  readonly authority: AuthorityKey;
}

export const authorityGroups = [
  'cases',
  'constitutional-provisions',
  'statutes',
  'regulations',
  'rules',
  'other',
] as const;

export type AuthorityGroup = (typeof authorityGroups)[number];

/** An authority the paper cites, and every place where it does, in reading order. */
export interface Authority {
  readonly key: AuthorityKey;
  readonly group: AuthorityGroup;
  /** As the table prints it: name in italics, no pin cite. */
  readonly entry: readonly StyledText[];
  /** For Word's TA field: the short form. */
  readonly short: string;
  readonly cites: readonly AnchorId[];
}

/**
 * A cite to the record: which paper, by its id in the matter, and which of its paragraphs, by their numbers, ranges
 * written out: `['12', '13', '15.a']`. None where the paper as a whole, or a page of it, is cited.
 */
export interface RecordCite {
  readonly paper: string;
  readonly paragraphs: readonly string[];
  readonly place: Place;
}

/** A numbered paragraph of a declaration or pleading, or a sub-paragraph of one. */
export interface NumberedParagraph {
  /** `12`, of a sub-paragraph `12.a`. */
  readonly number: string;
  /** As its author named it, `{#diverted-staff}`. */
  readonly name?: string;
  /** Where links point. */
  readonly anchor: AnchorId;
  /** BCP 47, in a section that is not in the paper's language: the same number stands there again. */
  readonly language?: string;
  readonly place: Place;
}

export interface Note {
  readonly id: NoteId;
  readonly number: number;
  readonly paragraphs: readonly Paragraph[];
}

export type Inline = Text | Blank | ReviewMark | NoteCall | LineBreak | Tab | Link | Reference | CitationText;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  /** Where its first character stands in the user's files; absent for words of the house and what is computed. */
  readonly place?: Place;
}

/** Printed as `[hearing date]`, a content control in Word. `text` carries the brackets. */
export interface Blank {
  readonly kind: 'blank';
  readonly path: string;
  readonly text: string;
  readonly style: TextStyle;
}

/** Printed after a statement of law that nobody has verified, until `reviewed:` clears it. */
export interface ReviewMark {
  readonly kind: 'review-mark';
  readonly text: string;
  readonly style: TextStyle;
}

export interface NoteCall {
  readonly kind: 'note-call';
  readonly note: NoteId;
  readonly number: number;
  readonly anchor: AnchorId;
}

export interface LineBreak {
  readonly kind: 'line-break';
}

/** To the next tab stop of the paragraph's style. */
interface Tab {
  readonly kind: 'tab';
}

export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly inlines: readonly Inline[];
}

/** A cross-reference within the paper, e.g. `Part II.D`. */
export interface Reference {
  readonly kind: 'reference';
  readonly target: AnchorId;
  readonly text: string;
  readonly style: TextStyle;
}

/** Words that cite an authority. `anchor` is what the table of authorities points at. */
export interface CitationText {
  readonly kind: 'citation';
  readonly anchor: AnchorId;
  /** None for a citation that could not be resolved: reported, never guessed. */
  readonly authority?: AuthorityKey;
  readonly inlines: readonly (Text | Blank)[];
}
