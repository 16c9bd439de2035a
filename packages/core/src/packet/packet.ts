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
  /** These, and those that they cite to the record: what papers say of one another. */
  readonly wordedPapers: readonly WordedPaper[];
  /** Every paper of the matter that a template makes, those that `--only` leaves out too. */
  readonly everyPaper: readonly ListedPaper[];
  /** `--final`: blanks, review marks and missing signatures are errors. */
  readonly final: boolean;
}

/** A paper by its names. */
export interface ListedPaper {
  readonly paper: Paper;
  readonly manifest: Manifest;
  /** As plain text. */
  readonly title: string;
  /** What its template calls its file, without number and ending: `reyes-declaration`. */
  readonly fileName: string;
}

/** A paper with all its words, not laid out. */
export interface WordedPaper extends ListedPaper {
  /** The parts its template asks for, e.g. `signature-block`. */
  readonly directives: readonly DirectiveName[];
  readonly document: Document;
}

export interface PacketPaper extends WordedPaper {
  /** What it is set on. */
  readonly stationery: Stationery;
  readonly pages: Pages;
}
