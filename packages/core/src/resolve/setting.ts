import type { Citation } from '../authority/index.ts';
import type { CourtProfile } from '../court/index.ts';
import type { Diagnostic, Place } from '../diagnostic/index.ts';
import type { AnchorId, Authority, AuthorityKey, Cited, Draft, NoteId, StyledText } from '../document/index.ts';
import type { Matter, Paper } from '../matter/index.ts';
import type { HouseWords, LawRegister, Manifest } from '../template/index.ts';

/** A paper whose citations have been found, ready to be numbered and linked. */
export interface ResolveInput {
  readonly paper: Paper;
  readonly manifest: Manifest;
  readonly body: Cited<Citation>;
  /** One line each: a single paragraph. */
  readonly title: Draft;
  readonly footer: Draft;
  /** What record cites call it, and its long name where it is first cited; its title, if its template does not say. */
  readonly cite?: string;
  readonly titleInCites?: string;
}

/** What all papers of a matter have in common. */
export interface Setting {
  readonly matter: Matter;
  readonly court: CourtProfile;
  readonly house: HouseWords;
  readonly law: LawRegister;
  readonly final: boolean;
  /** The papers asked for, by id; all if absent. The others are resolved, and what they lack is not told. */
  readonly only?: readonly string[];
}

/** A citation where it stands, in reading order, each note's at its call: what links are made from. */
export interface CitePlace {
  readonly anchor: AnchorId;
  readonly citation: Citation;
  readonly stream: 'body' | NoteId;
  /** Whether its page goes into the table of authorities: not in caption, tables and certificate. */
  readonly counted: boolean;
  readonly place: Place;
  readonly text: readonly StyledText[];
}

export interface LinkedAuthorities {
  readonly keys: ReadonlyMap<AnchorId, AuthorityKey>;
  /** In each group in the order of the table. */
  readonly authorities: readonly Authority[];
  readonly diagnostics: readonly Diagnostic[];
}

export type LinkAuthorities = (cites: readonly CitePlace[]) => LinkedAuthorities;

/** Ids in the order in which they are asked for: `b1`, `b2` … */
export type NextId = () => string;

export function counter(prefix: string): NextId {
  let count = 0;
  return () => {
    count += 1;
    return prefix + count;
  };
}
