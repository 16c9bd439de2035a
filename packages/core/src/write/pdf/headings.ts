import type { BlockId } from '../../document/index.ts';
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

const headingTypes = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const satisfies readonly ElementType[];

export function headingType(depth: number): ElementType {
  return headingTypes[depth - 1] ?? 'H6';
}
