import type { Citation } from '../authority/index.ts';
import type { Diagnostic } from '../diagnostic/index.ts';
import type {
  CitedInline,
  DraftBlock,
  DraftRecordCite,
  Inline,
  Note,
  Paragraph,
  ParagraphStyle,
} from '../document/index.ts';
import type { Outline, OutlineHeading } from './outline.ts';
import type { ReadCite } from './reading.ts';
import type { LinkedRecord } from './record/index.ts';
import { counter, type LinkedAuthorities, type NextId, type ResolveInput, type Setting } from './setting.ts';

/** What is known of a paper before its blocks are made. */
interface PaperFacts {
  readonly setting: Setting;
  readonly input: ResolveInput;
  readonly outline: Outline;
  readonly cites: readonly ReadCite[];
  readonly linked: LinkedAuthorities;
  readonly record: LinkedRecord;
  /** Text of the mark after a citation, by its anchor, where it needs one. */
  readonly reviewMarks: ReadonlyMap<string, string>;
}

/** The desk on which one paper is made: its facts, and what is handed out and collected in reading order. */
export interface Desk extends PaperFacts {
  readonly nextBlock: NextId;
  readonly nextList: NextId;
  readonly nextHeading: () => OutlineHeading | undefined;
  readonly nextCite: () => ReadCite | undefined;
  /** A cite to the record as it is printed where the paper next has one. */
  readonly nextRecord: (cite: DraftRecordCite) => readonly Inline[];
  /** The same, where its words are repeated: a heading in the table of contents. */
  readonly recordWords: (cite: DraftRecordCite) => readonly Inline[];
  /** Sets a note and numbers it; absent while one is being set, for Word has no footnotes to footnotes. */
  readonly makeNote?: (blocks: readonly DraftBlock<CitedInline<Citation>>[]) => Note;
  readonly notes: Note[];
  readonly diagnostics: Diagnostic[];
}

type NoteMaker = (desk: Desk, blocks: readonly DraftBlock<CitedInline<Citation>>[]) => Note;

/** `makeNote` comes from outside because notes hold blocks, and blocks call notes. */
export function deskFor(facts: PaperFacts, makeNote: NoteMaker): Desk {
  const headings = facts.outline.headings.values();
  const cites = facts.cites.values();
  const records = facts.record.printed.values();
  const desk: Desk = {
    ...facts,
    nextBlock: counter('b'),
    nextList: counter('list'),
    nextHeading: () => headings.next().value,
    nextCite: () => cites.next().value,
    nextRecord: (cite) => {
      const next = records.next().value;
      if (next?.cite !== cite) throw new Error('Cites to the record were read in another order than written.');
      return next.inlines;
    },
    recordWords: (cite) => facts.record.printed.find((printed) => printed.cite === cite)?.inlines ?? [],
    notes: [],
    diagnostics: [],
  };
  return { ...desk, makeNote: (blocks) => makeNote(desk, blocks) };
}

/** A paragraph of the body, or of a caption, with the next id. */
export function paragraph(desk: Desk, style: ParagraphStyle, inlines: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', id: desk.nextBlock(), style, inlines };
}
