/**
 * What is known of an authority that a built-in template cites, from `templates/law.yaml`.
 * V: citation and pin read in a source. R: confirmed by a second, independent recollection. C: case and holding
 * seen, pin from memory. M: from memory. Only V and R stand in a draft as settled.
 */
export interface LawEntry {
  /** The authority's key, e.g. `630 F.3d 1173`. */
  readonly key: string;
  readonly name: string;
  readonly grade: LawGrade;
  /** Grades of the pin cites, by pin as printed. */
  readonly pins: Readonly<Record<string, LawGrade>>;
  readonly source: string;
}

export type LawGrade = 'V' | 'R' | 'C' | 'M';

export type LawRegister = ReadonlyMap<string, LawEntry>;
