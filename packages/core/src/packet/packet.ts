import type { CourtProfile } from '../court/index.ts';
import type { DirectiveName, Document } from '../document/index.ts';
import type { Matter, Paper } from '../matter/index.ts';
import type { Pages } from '../pages/index.ts';
import type { Manifest } from '../template/index.ts';

/** Everything of one matter, laid out: what `check/` looks at before anything is written. */
export interface Packet {
  readonly matter: Matter;
  readonly court: CourtProfile;
  readonly papers: readonly PacketPaper[];
  /** `--final`: blanks, review marks and missing signatures are errors. */
  readonly final: boolean;
}

export interface PacketPaper {
  readonly paper: Paper;
  readonly manifest: Manifest;
  /** The parts its template asks for, e.g. `signature-block`. */
  readonly directives: readonly DirectiveName[];
  readonly document: Document;
  readonly pages: Pages;
}
