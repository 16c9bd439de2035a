/**
 * What a citation means, as `cite/` reads it from the words: which authority, in which form, with which pin.
 * `resolve/authorities/` links the short ones to the full ones.
 */
export type Citation =
  | CaseCitation
  | ShortCaseCitation
  | IdCitation
  | SupraCitation
  | CodeCitation
  | OtherCitation
  | RecordCitation;

/** Where the words stand among other citations: what *Id.* after them may mean. Absent marks are false. */
export interface CitationPosition {
  /** In another citation's parenthetical, `(quoting …)`: cited, but *Id.* does not mean it (Bluebook rule 4.1). */
  readonly nested?: true;
  /** Goes on a string cite, `…; Prete v. Bradbury, …`: *Id.* after it is ambiguous. */
  readonly joined?: true;
  /** A provision named in a sentence, `Rule 24 asks …`, rather than cited for it: *Id.* passes over it. */
  readonly textual?: true;
}

export interface CaseCitation extends CitationPosition {
  readonly kind: 'case';
  /** As printed, italics dropped: `Wilderness Soc’y v. U.S. Forest Serv.`; empty where none was found. */
  readonly name: string;
  /** Parallel citations, the official one first; none for a decision cited by its docket number alone. */
  readonly reports: readonly Report[];
  /** As printed after the page: `1179–80`. */
  readonly pin?: string;
  /** As printed in the parenthetical: `9th Cir.`; absent where the reporter tells the court. */
  readonly court?: string;
  /** As printed, where the day is given: `June 4, 2018`. */
  readonly date?: string;
  readonly year?: string;
  /** Weight that stays in the table: `en banc`, `per curiam`. */
  readonly weights?: readonly string[];
  /** `No. 2:18-cv-490-JAM-KJN, ECF No. 164`, for decisions in no reporter. */
  readonly docket?: string;
  readonly history?: readonly CaseHistory[];
  /** California Style Manual: `Name (1987) 196 Cal.App.3d 1192`. */
  readonly yearFirst?: true;
}

/** What became of the decision: `aff’d, 597 U.S. 179 (2022)`. */
export interface CaseHistory {
  /** As printed, set in italics: `aff’d sub nom.` */
  readonly phrase: string;
  /** The later case's name, where it is printed. */
  readonly name?: string;
  /** The rest as printed, without pin: `597 U.S. 179 (2022)`. */
  readonly cite: string;
}

export interface Report {
  readonly volume: string;
  /** In Bluebook form, `F.3d`, however it is printed. */
  readonly reporter: string;
  /** A number, or what is printed until there is one: `___`. */
  readonly page: string;
  /** The old reporter behind an early volume, `1 Cranch` in `5 U.S. (1 Cranch) 137`. */
  readonly nominative?: string;
}

export interface ShortCaseCitation extends CitationPosition {
  readonly kind: 'short-case';
  readonly name?: string;
  readonly volume: string;
  readonly reporter: string;
  readonly pin: string;
}

export interface IdCitation extends CitationPosition {
  readonly kind: 'id';
  /** `at 820–21`, `§ 3(a)`, `¶ 4`. */
  readonly pin?: string;
}

export interface SupraCitation extends CitationPosition {
  readonly kind: 'supra';
  readonly name: string;
  /** `Wesby, at 588`: a citation only if the name is one of a case cited before. */
  readonly bare?: true;
  readonly pin?: string;
}

/** A provision by number: constitution, statute, regulation or rule. */
export interface CodeCitation extends CitationPosition {
  readonly kind: 'code';
  readonly group: 'constitutional-provisions' | 'statutes' | 'regulations' | 'rules';
  /** Canonical name of the code, `28 U.S.C.`, `Fed. R. Civ. P.`, `U.S. Const.`; absent for a bare `§ 1983` or `Rule 24(a)`. */
  readonly code?: string;
  /** `1746`, `24(a)(2)`, `amend. X`; a range as `701–06`. */
  readonly section: string;
  /** The same provision by the act it was enacted in, where both are cited: `ERISA § 502(a)`, 29 U.S.C. § 1132(a). */
  readonly ofAct?: string;
}

/** Federal Register, executive orders, public laws, treatises, journals. */
export interface OtherCitation extends CitationPosition {
  readonly kind: 'other';
  /** Canonical citation without pin, also its key: `Exec. Order No. 14,159`, `82 Fed. Reg. 8799`. */
  readonly cite: string;
  /** Where the table lists it, if not under other authorities. */
  readonly group?: 'statutes' | 'regulations';
  /** As the table prints it, where that is more than `cite`: authors, title, date. */
  readonly entry?: string;
  /** The part of `entry` that is set in italics. */
  readonly title?: string;
  readonly pin?: string;
}

/** A paper of this case: `Reyes Decl. ¶ 4`, `ECF No. 12`. In no table, but *Id.* after it means it. */
interface RecordCitation extends CitationPosition {
  readonly kind: 'record';
}
