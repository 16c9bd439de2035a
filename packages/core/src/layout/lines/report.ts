import type { Place } from '../../diagnostic/index.ts';

/** What may be found wrong while lines are broken. */
export interface Report {
  /** A character no face of the family has, and the text it stands in. */
  readonly missingGlyph: (codePoint: number, text: string, offset: number, place: Place | undefined) => void;
  /** A word wider than its line, which Word breaks between its characters. */
  readonly tooWide: (word: string, place: Place | undefined) => void;
  /** A table of so many columns that a letter has no room in one. `text` is what its head or first row says. */
  readonly tooManyColumns: (count: number, text: string, place: Place | undefined) => void;
}

/** Of text that is measured once more. */
export const silent: Report = { missingGlyph: () => {}, tooWide: () => {}, tooManyColumns: () => {} };

/** The place of a character of text that stands at `place`: text of the user's keeps to one line of its file. */
export function placeWithin(place: Place | undefined, offset: number): Place | undefined {
  return place && { ...place, col: place.col + offset };
}
