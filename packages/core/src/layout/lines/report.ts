/** What may be found wrong while lines are broken. */
export interface Report {
  /** A character no face of the family has, and the text it stands in. */
  readonly missingGlyph: (codePoint: number, text: string, offset: number) => void;
  /** A word wider than its line, which Word breaks between its characters. */
  readonly tooWide: (word: string) => void;
}
