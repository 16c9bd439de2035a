import type { ParagraphStyle } from '../document/index.ts';

/** The paper a document is set on, and how its paragraph styles look there. */
export interface Stationery {
  readonly id: 'pleading' | 'letter';
  readonly geometry: PageGeometry;
  readonly styles: Readonly<Record<ParagraphStyle, StyleGeometry>>;
}

/** The paper, in pt from the top left corner. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Numbered lines, 28 of 24 pt on pleading paper; plain letter paper has none. */
  readonly grid?: { readonly lines: number; readonly pitch: number; readonly numberRightEdge: number };
  /** Vertical rules, full page height: x and width. */
  readonly rules: readonly { readonly x: number; readonly width: number }[];
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly footer: { readonly top: number; readonly pitch: number; readonly size: number };
  /** Baseline of the DRAFT line in the top margin. */
  readonly draftBaseline: number;
  /** Where Word sets the baseline in a line of exact height: this share of the height below its top (measured). */
  readonly baselineShare: number;
  readonly noteSeparator: { readonly height: number; readonly width: number };
  readonly noteCallSize: number;
  readonly noteCallRise: number;
  /**
   * The two-column caption: the widths of its columns and of the bracket between them, `above` the space between the
   * court title and the caption, `rule` the weight of the line below the left column. No cell margins.
   */
  readonly caption: {
    readonly left: number;
    readonly bracket: number;
    readonly right: number;
    readonly above: number;
    readonly rule: number;
  };
  /** Tables: cell margins at the sides, and above and below; the weight of the rule below the head, their only one. */
  readonly table: { readonly side: number; readonly above: number; readonly rule: number };
  /** Contents and authorities: text keeps off the page numbers by this much; leader dots stand this far apart. */
  readonly entry: { readonly gutter: number; readonly dot: number };
}

/** Geometry of a paragraph style: lengths in pt. */
export interface StyleGeometry {
  readonly pitch: number;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly left: number;
  readonly right: number;
  /** Added to `left` on the first line; negative hangs. */
  readonly firstLine: number;
  /** Space below, in pt; a paragraph that ends off the grid gets more from `layout/`. */
  readonly after: number;
  readonly bold: boolean;
  readonly keepWithNext: boolean;
  readonly keepTogether: boolean;
}
