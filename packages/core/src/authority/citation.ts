/**
 * What a citation means, as `cite/` reads it from the words: which authority, in which form, with which pin.
 * `resolve/authorities/` links the short ones to the full ones.
 */
export type Citation = CaseCitation | ShortCaseCitation | IdCitation | SupraCitation | CodeCitation | OtherCitation;

export interface CaseCitation {
  readonly kind: 'case';
  /** As printed, italics dropped: `Wilderness Soc’y v. U.S. Forest Serv.` */
  readonly name: string;
  /** Parallel citations, the official one first. */
  readonly reports: readonly Report[];
  /** As printed after the page: `1179–80`. */
  readonly pin?: string;
  /** As printed in the parenthetical: `9th Cir.`; absent where the reporter tells the court. */
  readonly court?: string;
  readonly year?: string;
  /** Weight that stays in the table: `en banc`. */
  readonly weight?: string;
}

export interface Report {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

export interface ShortCaseCitation {
  readonly kind: 'short-case';
  readonly name?: string;
  readonly volume: string;
  readonly reporter: string;
  readonly pin: string;
}

export interface IdCitation {
  readonly kind: 'id';
  readonly pin?: string;
}

export interface SupraCitation {
  readonly kind: 'supra';
  readonly name: string;
  readonly pin?: string;
}

/** A provision by number: constitution, statute, regulation or rule. */
export interface CodeCitation {
  readonly kind: 'code';
  readonly group: 'constitutional-provisions' | 'statutes' | 'regulations' | 'rules';
  /** Canonical name of the code, `28 U.S.C.`, `Fed. R. Civ. P.`, `U.S. Const.`; absent for a bare `§ 1983` or `Rule 24(a)`. */
  readonly code?: string;
  /** `1746`, `24(a)(2)`, `amend. X`. */
  readonly section: string;
}

/** Federal Register, executive orders, public laws, treatises, journals. */
export interface OtherCitation {
  readonly kind: 'other';
  /** Canonical citation without pin, also its key. */
  readonly cite: string;
  readonly pin?: string;
}
