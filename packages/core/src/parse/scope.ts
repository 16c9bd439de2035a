import type { Diagnostic, SourceText } from '../diagnostic/index.ts';
import type { DraftBlock, DraftInline } from '../document/index.ts';
import { readBlocks } from './blocks/index.ts';
import { draftBlocks } from './draft-blocks.ts';
import { type Flow, flowOfProse, placeIn, type Slot } from './flow.ts';
import { readInlines } from './inlines/index.ts';
import type { Leaf } from './inlines/leaf.ts';
import type { Around } from './inlines/scanner.ts';
import { linesOf } from './line.ts';
import type { RawBlock } from './raw.ts';
import { type NoteText, type Reader, report } from './reader.ts';

type Blocks = readonly DraftBlock<DraftInline>[];

/** A text with its own footnotes and headings: a template, or one Markdown field. */
export interface Scope extends Pick<Around, 'note'> {
  readonly flow: Flow;
  readonly diagnostics: Diagnostic[];
  /** Level of the template's heading above a field; 0 in the template itself. */
  readonly enclosing: number;
  /** Added to the level of each heading. */
  readonly shift: number;
  /** Called with the level of each heading as it goes by. */
  readonly passed: (level: number) => void;
  /** Parses a Markdown field that stands alone on its line. */
  readonly prose: (source: SourceText) => Blocks;
  /** Parses one that stands in a line; all but its first paragraph goes to `after`. */
  readonly graft: (after: DraftBlock<DraftInline>[]) => Around['graft'];
}

/** Parses a text as blocks. */
export function parseScope(flow: Flow, diagnostics: Diagnostic[], enclosing = 0): Blocks {
  const { scope, raws, finish } = openScope(flow, diagnostics, enclosing);
  const blocks = draftBlocks(raws, scope);
  finish();
  return blocks;
}

interface Opened {
  readonly scope: Scope;
  readonly raws: readonly RawBlock[];
  /** To be called when all text has been read: reports the notes nobody called. */
  readonly finish: () => void;
}

export function openScope(flow: Flow, diagnostics: Diagnostic[], enclosing: number): Opened {
  const reader: Reader = { flow, diagnostics, notes: new Map() };
  const raws = readBlocks(reader, linesOf(flow), 0);
  for (const notes of reader.notes.values()) notes.sort((a, b) => a.offset - b.offset);
  const called = new Map<NoteText, Blocks>();
  let above = enclosing;
  const scope: Scope = {
    flow,
    diagnostics,
    enclosing,
    shift: flow.voice === 'matter' ? enclosing + 1 - firstLevel(raws) : 0,
    passed: (level) => {
      above = level;
    },
    prose: (source) => parseScope(flowOfProse(source), diagnostics, above),
    graft: (after) => (slot) => graftProse(slot, after, diagnostics, above),
    note: (label, offset, place) => {
      const note = noteFor(reader.notes.get(label), offset);
      if (!note) {
        report(
          diagnostics,
          'unknown-footnote',
          place,
          `There is no footnote “${label}”.`,
          `Add a line [^${label}]: ….`,
        );
        return undefined;
      }
      const blocks = called.get(note) ?? draftBlocks(note.blocks, { ...scope, note: noNotesInNotes(diagnostics) });
      called.set(note, blocks);
      return blocks;
    },
  };
  return { scope, raws, finish: () => reportUnused(reader, called) };
}

/** In a loop a label comes back with each round: a call means the next note of that name, or else the last before it. */
function noteFor(notes: readonly NoteText[] | undefined, offset: number): NoteText | undefined {
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

function noNotesInNotes(diagnostics: Diagnostic[]): Scope['note'] {
  return (label, _offset, place) => {
    report(
      diagnostics,
      'footnote-in-footnote',
      place,
      `The footnote “${label}” is called in a footnote.`,
      'Move its text into this one.',
    );
    return undefined;
  };
}

function reportUnused({ notes, flow, diagnostics }: Reader, called: ReadonlyMap<NoteText, Blocks>): void {
  for (const note of [...notes.values()].flat()) {
    if (called.has(note)) continue;
    const what = `Nothing calls the footnote “${note.label}”, so it is not printed.`;
    const fix = `Put [^${note.label}] where it belongs.`;
    report(diagnostics, 'unused-footnote', placeIn(flow, note.offset), what, fix, 'warning');
  }
}

/** The level of the first numbered heading, 1 if there is none. */
function firstLevel(raws: readonly RawBlock[]): number {
  const first = raws.find((raw) => raw.kind === 'heading' && raw.form !== 'title');
  return first?.kind === 'heading' ? first.level : 1;
}

function graftProse(
  slot: Slot & { readonly kind: 'prose' },
  after: DraftBlock<DraftInline>[],
  diagnostics: Diagnostic[],
  enclosing: number,
): readonly Leaf[] {
  const { scope, raws, finish } = openScope(flowOfProse(slot.source), diagnostics, enclosing);
  const [first, ...rest] = raws;
  const inLine = first?.kind === 'paragraph' ? first : undefined;
  const leaves = inLine ? readInlines(inLine.strand, { note: scope.note, graft: scope.graft(after) }) : [];
  after.push(...draftBlocks(inLine ? rest : raws, scope));
  finish();
  return leaves;
}
