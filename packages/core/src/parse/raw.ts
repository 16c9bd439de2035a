import type { SourceText } from '../diagnostic/index.ts';
import type { ColumnAlign, DraftDirective, ParagraphStyle } from '../document/index.ts';
import type { Strand } from './strand.ts';

/** Blocks as first found: their lines sorted out, their text not yet read. */
export type RawBlock = RawHeading | RawParagraph | RawQuote | RawList | RawTable | RawProse | DraftDirective;

export interface RawHeading {
  readonly kind: 'heading';
  /** As many as there were `#`, also too many. */
  readonly level: number;
  readonly form: 'numbered' | 'unnumbered' | 'title';
  readonly style?: ParagraphStyle;
  readonly anchor?: string;
  readonly strand: Strand;
}

export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly continued: boolean;
  readonly form?: ParagraphStyle;
  readonly strand: Strand;
}

export interface RawQuote {
  readonly kind: 'block-quote';
  readonly blocks: readonly RawBlock[];
}

export interface RawList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly RawListItem[];
}

export interface RawListItem {
  readonly anchor?: string;
  readonly blocks: readonly RawBlock[];
  /** Of its text in the flow. */
  readonly offset: number;
}

export interface RawTable {
  readonly kind: 'table';
  readonly aligns: readonly ColumnAlign[];
  readonly head: readonly Strand[];
  readonly rows: readonly (readonly Strand[])[];
  /** Offset in the flow. */
  readonly offset: number;
}

/** A Markdown field alone on its line. */
interface RawProse {
  readonly kind: 'prose';
  readonly source: SourceText;
}
