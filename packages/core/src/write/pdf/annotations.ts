import type { LinkArea, LinkTarget } from './element.ts';
import type { Ref, Value } from './objects.ts';
import { add, type Output } from './output.ts';
import { asciiString, textString } from './strings.ts';

/** Somewhere on a page. */
export interface Spot {
  /** Index into the pages. */
  readonly page: number;
  /** In pt from the top. */
  readonly y: number;
}

/** A place to go to, shown at the top of the window at the zoom it has. */
export type Destination = readonly Value[];
export type Destinations = (spot: Spot | undefined) => Destination | undefined;

export function destinations(height: number, pageRefs: readonly Ref[]): Destinations {
  return (spot) => {
    const page = spot && pageRefs[spot.page];
    return page && [page, 'XYZ', null, hundredths(height - spot.y), null];
  };
}

/** A link annotation. `structParent` is its key in the parent tree. */
export function addLink(
  output: Output,
  area: LinkArea,
  height: number,
  destination: Destination | undefined,
  structParent: number,
): Ref {
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

function action(target: LinkTarget, destination: Destination | undefined) {
  if (target.kind === 'anchor') return { Dest: destination };
  return { A: { Type: 'Action', S: 'URI', URI: asciiString(asciiUri(target.uri)) } };
}

/** A URI action takes 7-bit ASCII: ISO 32000-1, 12.6.4.7. */
function asciiUri(uri: string): string {
  // A half of a surrogate pair on its own cannot be encoded, and says nothing.
  return uri.replaceAll(/[^\x21-\x7e]/gu, (character) =>
    /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character),
  );
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
