import type { AnchorId, BlockId, NoteId, TextStyle } from '../document/index.ts';

/**
 * Where the ink goes: what `layout/` gives. All lengths in pt; x from the left edge, y from the TOP edge
 * of the page, downwards. The PDF draws it and decides nothing; the DOCX takes from it what Word cannot
 * compute on opening: page numbers of the tables, spaces that lead back to the grid, line breaks of entries.
 */
export interface Pages {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly Page[];
  /** Where each anchor stands: headings, citations, note calls, and (as `note:` + id) the notes themselves. */
  readonly anchors: ReadonlyMap<AnchorId, AnchorPlace>;
  /**
   * Space in pt above a paragraph that the layout put in (the court title's way down to line 8; from below a table back
   * to the grid). Word takes the larger of it and the space below the paragraph before, and none at the top of a page.
   */
  readonly spaceBefore: ReadonlyMap<BlockId, number>;
  /**
   * Space in pt below a paragraph where it is not its style's `after`, and instead of it (from a single-spaced block back
   * to the grid). May be 0.
   */
  readonly spaceAfter: ReadonlyMap<BlockId, number>;
  /** For entries of the tables: the text lines as broken, and the pages printed at their end. */
  readonly entries: ReadonlyMap<BlockId, EntryLines>;
  /**
   * For each caption: how many lines of `)` stand between its columns. Even, and more than the lines of either column.
   * The last of them is a row of its own, with the rule below the left column, which takes its room from that line.
   */
  readonly captionLines: ReadonlyMap<BlockId, number>;
  /** For each table: the widths of its columns. */
  readonly columnWidths: ReadonlyMap<BlockId, readonly number[]>;
  /** For each table: its rows, from 0 below the head, that no page has room for. They may break across pages; others stay whole. */
  readonly tallRows: ReadonlyMap<BlockId, ReadonlySet<number>>;
  /** Paragraphs kept with the next though their style is not: the words that lead into a list or a quotation. */
  readonly keptWithNext: ReadonlySet<BlockId>;
  readonly footer: FooterLines;
  /** A release: what stands at the head of its pages from the second on, before ` / ` and the page's number. */
  readonly slug?: SlugLine;
  /**
   * The block the last page starts with, where it starts no section: in the Word file of a release a section starts there,
   * without `-more-`. None where a block goes on to the last page.
   */
  readonly lastPageStart?: BlockId;
}

export interface Page {
  /** From 0. */
  readonly index: number;
  /** Index into `Document.sections`. */
  readonly section: number;
  /** As printed: `iv`, `12`, or empty on an unnumbered page. */
  readonly label: string;
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
  readonly images: readonly PlacedImage[];
  /** Drawn lines of the page's content: caption bracket, table borders, note separator. */
  readonly rules: readonly Rule[];
  /** Line numbers, footer, DRAFT: not part of the text, artifacts in the PDF. */
  readonly furniture: Furniture;
}

/**
 * A picture's place: its top left corner and its size. In Word it stands in a paragraph in the style of its block, whose line is
 * at least (`atLeast`) `linePitch` high: the picture's height and what a letter takes below the baseline.
 */
export interface PlacedImage {
  readonly block: BlockId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly linePitch: number;
}

export interface Furniture {
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

export interface Line {
  readonly block: BlockId;
  /** Set on the lines of a footnote. */
  readonly note?: NoteId;
  /** y of the baseline. */
  readonly baseline: number;
  /** Top of the line box and its height: 24 for double, 12 for single spacing. */
  readonly top: number;
  readonly pitch: number;
  /** First or last line of its paragraph (both for a one-line paragraph). */
  readonly first: boolean;
  readonly last: boolean;
  readonly runs: readonly Run[];
}

/** Characters in one face and size, from `x` on. Spaces between words are part of `text`. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Advance width in pt, trailing spaces included. */
  readonly width: number;
  readonly size: number;
  readonly style: TextStyle;
  /** How far above the baseline (footnote calls), in pt. */
  readonly rise: number;
  readonly role: RunRole;
}

/** What the run is, for tags, links and content controls. */
export type RunRole =
  | { readonly kind: 'text' }
  | { readonly kind: 'label' }
  | { readonly kind: 'leader' }
  | { readonly kind: 'note-call'; readonly note: NoteId }
  | { readonly kind: 'note-number'; readonly note: NoteId }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'go-to'; readonly target: AnchorId }
  | { readonly kind: 'citation'; readonly anchor: AnchorId };

export interface AnchorPlace {
  /** Index into `pages`. */
  readonly page: number;
  /** The page's number as printed. */
  readonly label: string;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
}

/**
 * A table's entry as broken: its text lines (together, they are its text), and the pages behind the leader. The pages
 * stand at the end of the last text line, or, when there is no room for them there (`apart`), on lines of their own.
 */
export interface EntryLines {
  readonly lines: readonly string[];
  /** `3` or `2, 5, 11`; a list too long for a line takes several, each but the last ending in a comma. */
  readonly pages: readonly string[];
  readonly apart: boolean;
}

/**
 * What is printed at the foot of every page below the page number, as broken into lines, and its size and pitch in pt.
 * On a release: `-more-`, without number or rule, where another page follows.
 */
export interface FooterLines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly pitch: number;
  /** y of the rule above the footer: the footer's top. */
  readonly top: number;
}

/** One line from the left margin: its text without the number, and where the line's top is. */
export interface SlugLine {
  readonly text: string;
  readonly size: number;
  readonly pitch: number;
  readonly top: number;
}
