import { suggest } from '../diagnostic/index.ts';
import { placeIn } from './flow.ts';
import type { Around } from './inlines/scanner.ts';
import { type NoteText, type Reader, report } from './reader.ts';

/** The footnotes of one scope. */
export interface Notes {
  /** The note that a call at an offset means; one that is not there is reported. */
  readonly find: (...call: Parameters<Around['note']>) => NoteText | undefined;
  /** To be called when all text has been read: reports the notes nobody called. */
  readonly reportUnused: () => void;
}

export function notesOf(reader: Reader): Notes {
  const { notes, diagnostics, flow } = reader;
  for (const each of notes.values()) {
    each.sort((a, b) => a.offset - b.offset);
    reportTwice(reader, each);
  }
  const called = new Set<NoteText>();
  return {
    find: (label, offset, place) => {
      const note = nextAfter(notes.get(label), offset);
      if (note) called.add(note);
      else {
        const near = suggest(label, notes.keys());
        const fix = near ? `Did you mean [^${near}]?` : `Add a line [^${label}]: ….`;
        report(diagnostics, 'unknown-footnote', place, `There is no footnote “${label}”.`, fix);
      }
      return note;
    },
    reportUnused: () => {
      for (const note of [...notes.values()].flat()) {
        if (called.has(note)) continue;
        const what = `Nothing calls the footnote “${note.label}”, so it is not printed.`;
        const fix = `Put [^${note.label}] where it belongs.`;
        report(diagnostics, 'unused-footnote', placeIn(flow, note.offset), what, fix, 'warning');
      }
    },
  };
}

/** In a template a loop repeats labels, and each partial has its own: there a call finds the next. */
function reportTwice({ flow, diagnostics }: Reader, [first, ...others]: readonly NoteText[]): void {
  if (flow.voice === 'template' || !first) return;
  for (const { label, offset } of others) {
    const what = `There are two footnotes “${label}”; the first is on line ${placeIn(flow, first.offset).line}.`;
    report(
      diagnostics,
      'duplicate-footnote',
      placeIn(flow, offset),
      what,
      `Call this one something else: [^${label}-2].`,
    );
  }
}

/** In a loop a label comes back with each round: a call means the next note of that name, or else the last before it. */
function nextAfter(notes: readonly NoteText[] | undefined, offset: number): NoteText | undefined {
  if (!notes) return undefined;
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.offset ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return notes[low] ?? notes.at(-1);
}
