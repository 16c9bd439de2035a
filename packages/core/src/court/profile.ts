import type { AuthorityGroup } from '../document/index.ts';
import type { Stationery } from './stationery.ts';

/** A fact about a court with its authority: nothing unverified raises more than a note. */
export interface Sourced<T> {
  readonly value: T;
  /** As cited to a user, e.g. `N.D. Cal. Civ. L.R. 7-2(b)`. */
  readonly rule: string;
  /** Where it was read. */
  readonly source: string;
  readonly grade: Grade;
}

/** `verified`: read in the source named; `memory`: recalled, not read. */
type Grade = 'verified' | 'memory';

/** What a court asks of a paper, as data. */
export interface CourtProfile {
  readonly id: string;
  /** `Northern District of California`. */
  readonly name: string;
  /** As on the caption page, one entry a line. */
  readonly title: readonly string[];
  readonly divisions: readonly string[];
  /** For citing its rules: `N.D. Cal. Civ. L.R.`. */
  readonly rulesName: string;
  readonly circuit: string;
  /** What its papers are set on. */
  readonly stationery: Stationery;
  /** How a paper of the docket is cited by its number: `ECF No.`, `Dkt. No.` or `Doc.`. */
  readonly docketStyle: string;
  readonly authorityGroups: readonly AuthorityGroup[];
  readonly courtTitleLine: Sourced<number>;
  readonly motionPageLimit: Sourced<number>;
  readonly tablesOverPages: Sourced<number>;
  readonly hearingNoticeDays: Sourced<number>;
  readonly hearingInNotice: Sourced<boolean>;
  readonly reliefInNotice: Sourced<boolean>;
  readonly pleadingWithMotion: Sourced<boolean>;
  readonly attestation: Sourced<boolean>;
  readonly papersNeeded: readonly Sourced<PaperNeed>[];
}

/** A paper that a filing of this kind needs beside the motion. */
export interface PaperNeed {
  readonly id:
    | 'pleading'
    | 'proposed-order'
    | 'disclosure-statement'
    | 'interested-entities'
    | 'pro-hac-vice-application'
    | 'service';
  readonly name: string;
}
