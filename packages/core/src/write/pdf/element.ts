import type { AnchorId } from '../../document/index.ts';

/** The standard structure types our papers use: ISO 32000-1, 14.8.4. */
export type ElementType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

/** An element of the tag tree while the paper is drawn: its kids are added in reading order. */
export interface Element {
  readonly kind: 'element';
  readonly type: ElementType;
  readonly kids: Kid[];
  readonly attributes?: ElementAttributes;
  /** BCP 47, of all within, where it is not the paper's. */
  readonly language?: string;
  /** Figures only: what it shows. */
  readonly alt?: string;
  /** Figures only, once drawn: left, bottom, right, top in pt from the page's lower left corner. */
  box?: readonly [number, number, number, number];
  /** Notes only, unique in the document: PDF/UA-1, 7.9. */
  readonly id?: string;
}

interface ElementAttributes {
  readonly O: 'List' | 'Table';
  readonly ListNumbering?: ListNumbering;
  readonly Scope?: 'Column';
}

export type ListNumbering = 'None' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha' | 'LowerRoman' | 'UpperRoman';

export type Kid = Element | MarkedContent | LinkArea;

/** A marked-content sequence of a page. */
interface MarkedContent {
  readonly kind: 'content';
  /** Index into the pages. */
  readonly page: number;
  readonly id: number;
}

/** A rectangle of a page that leads somewhere; one line's share of a link. y from the top. */
export interface LinkArea {
  readonly kind: 'area';
  readonly page: number;
  readonly target: LinkTarget;
  /** What a screen reader says of it: PDF/UA-1, 7.18.5. */
  readonly description: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  right: number;
}

export type LinkTarget =
  | { readonly kind: 'anchor'; readonly anchor: AnchorId }
  /** In ASCII. */
  | { readonly kind: 'uri'; readonly uri: string };

export function element(
  type: ElementType,
  parent: Element | undefined,
  more: Pick<Element, 'attributes' | 'id' | 'language' | 'alt'> = {},
): Element {
  const made: Element = { kind: 'element', type, kids: [], ...more };
  parent?.kids.push(made);
  return made;
}

/** Cells that are empty still count as columns of their row: PDF/UA-1, 7.5. */
const keptEmpty: ReadonlySet<ElementType> = new Set(['TH', 'TD']);

/** Drops elements nothing was drawn for, from the leaves up. */
export function prune(root: Element): Element {
  const kept = root.kids.filter((kid) => kid.kind !== 'element' || !isEmpty(prune(kid)));
  root.kids.length = 0;
  for (const kid of kept) root.kids.push(kid);
  return root;
}

function isEmpty(candidate: Element): boolean {
  return candidate.kids.length === 0 && !keptEmpty.has(candidate.type);
}
