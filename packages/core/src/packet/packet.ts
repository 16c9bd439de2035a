import type { CourtProfile, Stationery } from '../court/index.ts';
import type { DirectiveName, Document } from '../document/index.ts';
import type { Matter, Paper } from '../matter/index.ts';
import type { Pages } from '../pages/index.ts';
import type { Manifest } from '../template/index.ts';

/** Everything of one matter, laid out: what `check/` looks at before anything is written. */
export interface Packet {
  readonly matter: Matter;
  readonly court: CourtProfile;
  /** The papers asked for, laid out. */
  readonly papers: readonly PacketPaper[];
  /** Every paper of the matter, those that `--only` leaves out too: what papers say of one another holds for all. */
  readonly everyPaper: readonly UnpagedPaper[];
  /** `--final`: blanks, review marks and missing signatures are errors. */
  readonly final: boolean;
}

/** A paper with all its words, not laid out. */
export interface UnpagedPaper {
  readonly paper: Paper;
  readonly manifest: Manifest;
  /** The parts its template asks for, e.g. `signature-block`. */
  readonly directives: readonly DirectiveName[];
  /** What its template calls its file, without number and ending: `reyes-declaration`. */
  readonly fileName: string;
  readonly document: Document;
}

export interface PacketPaper extends UnpagedPaper {
  /** What it is set on. */
  readonly stationery: Stationery;
  readonly pages: Pages;
}
