import type { Read } from '../reading.ts';
import { positionAfter } from './position.ts';

/** Stands for a citation that is of no paper of the record. */
const other = '';

interface Stream {
  /** The paragraph that `last` stands in: *Id.* does not reach into the next. */
  run: number;
  /** The papers of the citation before, more than one for a string cite. */
  last: readonly string[];
  /** Whether it named a place in its paper: *Id.* alone would mean that place. */
  pinned: boolean;
  /** Whether the citation just before became what *Id.* means. */
  seized: boolean;
}

/**
 * The papers last cited, in one reading order with the authorities. *Id.* means the paper before it only where that
 * stands alone, in the same paragraph of the same stream (Bluebook rule 4.1).
 */
export class Antecedents {
  readonly #streams = new Map<string, Stream>();

  /** Whether *Id.* would mean this paper here. To be asked before the cite is passed. */
  isId(read: Read, paper: string): boolean {
    if (read.kind !== 'record' || read.place.citation.nested) return false;
    const { last, pinned } = this.#streamOf(read);
    if (last.length !== 1 || last[0] !== paper || (pinned && read.cite.unit === undefined)) return false;
    return positionAfter(read.before) !== 'words';
  }

  /** Passes a citation; `paper` is the paper of the record that it cites. */
  pass(read: Read, paper = other): void {
    const { citation } = read.place;
    const stream = this.#streamOf(read);
    // An Id. typed by hand means what the citation before it meant.
    if (citation.nested || citation.kind === 'id') return;
    if (citation.textual) {
      stream.seized = false;
      return;
    }
    stream.last = citation.joined && stream.seized ? [...new Set([...stream.last, paper])] : [paper];
    stream.pinned = read.kind === 'record' && read.cite.unit !== undefined;
    stream.seized = true;
  }

  #streamOf({ place, run }: Read): Stream {
    const known = this.#streams.get(place.stream);
    if (known?.run === run) return known;
    const opened: Stream = { run, last: [], pinned: false, seized: false };
    this.#streams.set(place.stream, opened);
    return opened;
  }
}
