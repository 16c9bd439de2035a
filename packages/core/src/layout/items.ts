import type { AnchorId, BlockId, NoteId, ParagraphStyle } from '../document/index.ts';
import type { Rule, Run } from '../pages/index.ts';

/**
 * The tiny language between breaking lines and filling pages: everything already has its lines and heights, and
 * knows nothing of pages. Lengths in pt; x from the left edge of the paper.
 */
export type Item = ParagraphItem | TableItem | CaptionItem;

/** A paragraph broken into lines, all of one height. */
export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly id: BlockId;
  readonly style: ParagraphStyle;
  readonly pitch: number;
  readonly lines: readonly MeasuredLine[];
  /** Space below, as the style has it. */
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
  readonly endsInColon?: boolean;
  /** Why it is kept with the next, if not for its style. */
  readonly keptFor?: 'lead-in' | 'closing' | 'oath';
  readonly notAboveLine?: number;
  /** In place of words, on its one line: where it goes across the page, and its top below the line's. */
  readonly image?: { readonly x: number; readonly below: number; readonly width: number; readonly height: number };
}

/** Rows that stay whole; `head` of them stand at the top of every page the table goes on to. */
export interface TableItem {
  readonly kind: 'table';
  readonly id: BlockId;
  /** Of its columns. */
  readonly widths: readonly number[];
  readonly head: number;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly CellParagraph[];
  /** Rules of the row, y from its top. */
  readonly rules: readonly Rule[];
  readonly notes: readonly NoteId[];
  /** No page has room for it. */
  readonly breaks: boolean;
}

/** A paragraph in a cell or a caption's column: its first line's top, from the top of its row. */
export interface CellParagraph {
  readonly top: number;
  readonly paragraph: ParagraphItem;
}

/** The caption: two columns of single-spaced lines, and the bracket between them, a parenthesis a line. */
export interface CaptionItem {
  readonly kind: 'caption';
  readonly id: BlockId;
  readonly left: readonly ParagraphItem[];
  readonly right: readonly ParagraphItem[];
  /** One-line paragraphs: at least one more than the lines of either column; an even number where text follows. */
  readonly bracket: readonly ParagraphItem[];
  /** Nothing follows in its section. */
  readonly closesSection: boolean;
}

/** One line of a paragraph: where its text goes across the page, and what is anchored or called on it. */
export interface MeasuredLine {
  readonly runs: readonly Run[];
  readonly anchors: readonly LineAnchor[];
  readonly notes: readonly NoteId[];
}

export interface LineAnchor {
  readonly id: AnchorId;
  readonly x: number;
}

/** A footnote, its paragraphs' lines one after the other. */
export interface MeasuredNote {
  readonly id: NoteId;
  readonly lines: readonly NoteLine[];
  /** Space between this note and the next. */
  readonly after: number;
}

export interface NoteLine {
  readonly line: MeasuredLine;
  readonly block: BlockId;
  readonly pitch: number;
  /** Space above, unless it is the first on its page. */
  readonly above: number;
  /** Its place in its paragraph, and how many lines that has. */
  readonly index: number;
  readonly count: number;
}
