import type { LinkArea, LinkTarget } from './element.ts';
import { array, name } from './objects.ts';
import { add, type Output } from './output.ts';
import type { PDFArray, PDFRef } from './pdf-lib.ts';
import { asciiString, textString } from './strings.ts';

/** Somewhere on a page. */
export interface Spot {
  /** Index into the pages. */
  readonly page: number;
  /** In pt from the top. */
  readonly y: number;
}

/** A place to go to, shown at the top of the window at the zoom it has. */
export type Destinations = (spot: Spot | undefined) => PDFArray | undefined;

export function destinations({ context }: Output, height: number, pageRefs: readonly PDFRef[]): Destinations {
  return (spot) => {
    const page = spot && pageRefs[spot.page];
    return page && array(context, [page, name('XYZ'), null, hundredths(height - spot.y), null]);
  };
}

/** A link annotation. `structParent` is its key in the parent tree. */
export function addLink(
  output: Output,
  area: LinkArea,
  height: number,
  destination: PDFArray | undefined,
  structParent: number,
): PDFRef {
  const annotation = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [area.left, height - area.bottom, area.right, height - area.top].map(hundredths),
    Border: [0, 0, 0],
    // Print: PDF/A-2, 6.3.2.
    F: 4,
    StructParent: structParent,
    Contents: textString(area.description),
    ...action(area.target, destination),
  };
  return add(output, annotation);
}

function action(target: LinkTarget, destination: PDFArray | undefined) {
  if (target.kind === 'anchor') return { Dest: destination };
  return { A: { Type: 'Action', S: 'URI', URI: asciiString(target.uri) } };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
