import { type BlockId, type Paragraph, plainText } from '../../document/index.ts';
import type { Element, ElementType } from './element.ts';

/** A heading as bookmarks and tags see it. */
export interface TaggedHeading {
  readonly element: Element;
  readonly block: BlockId;
  /** With its number: `II. ARGUMENT`. */
  readonly title: string;
  /** From 1; a heading is at most one deeper than the one before it. */
  readonly depth: number;
}

/** Ranks of the headings that stand open at some point of a section, outermost first. */
export type OpenHeadings = readonly number[];

/**
 * Opens a heading of some rank and gives the stack with it on top; its length is the heading's depth. Ranks may
 * skip (an A. right below a title), depths never do: PDF/UA-1, 7.4.2.
 */
export function openHeading(open: OpenHeadings, rank: number): OpenHeadings {
  return [...open.filter((outer) => outer < rank), rank];
}

const headingTypes = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const satisfies readonly ElementType[];

export function headingType(depth: number): ElementType {
  return headingTypes[depth - 1] ?? 'H6';
}

/** A heading's words on one line, with its number: what its bookmark says. */
export function headingTitle(paragraph: Paragraph): string {
  const label = paragraph.numbering?.label ?? '';
  return `${label} ${plainText(paragraph.inlines)}`.replaceAll(/\s+/g, ' ').trim();
}
