import type { Diagnostic, Place, SourceText } from '../diagnostic/index.ts';
import type { DraftBlock, DraftInline } from '../document/index.ts';
import { readBlocks } from './blocks/index.ts';
import { draftBlocks } from './draft-blocks.ts';
import { type Flow, flowOfProse, type Slot } from './flow.ts';
import { readInlines } from './inlines/index.ts';
import type { Leaf } from './inlines/leaf.ts';
import type { Around } from './inlines/scanner.ts';
import { linesOf } from './line.ts';
import { notesOf } from './notes.ts';
import type { RawBlock } from './raw.ts';
import { type NoteText, type Reader, report } from './reader.ts';

type Blocks = readonly DraftBlock<DraftInline>[];

/** A text with its own footnotes and headings: a template, or one Markdown field. */
export interface Scope extends Pick<Around, 'note' | 'diagnostics'> {
  readonly flow: Flow;
  /** Takes down a name that its author gave a heading or an item; one given twice is reported. */
  readonly name: (anchor: string, place: Place) => void;
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

/** What all texts of one paper share. */
export interface Whole {
  readonly diagnostics: Diagnostic[];
  /** Where each name was first given. */
  readonly names: Map<string, Place>;
}

/** Parses a text as blocks. */
export function parseScope(flow: Flow, whole: Whole, enclosing = 0): Blocks {
  const { scope, raws, finish } = openScope(flow, whole, enclosing);
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

export function openScope(flow: Flow, whole: Whole, enclosing: number): Opened {
  const { diagnostics } = whole;
  const reader: Reader = { flow, diagnostics, notes: new Map() };
  const raws = readBlocks(reader, linesOf(flow), 0);
  const notes = notesOf(reader);
  const drafted = new Map<NoteText, Blocks>();
  let above = enclosing;
  const scope: Scope = {
    flow,
    diagnostics,
    name: (anchor, place) => takeDown(whole, anchor, place),
    enclosing,
    shift: flow.voice === 'matter' ? enclosing + 1 - firstLevel(raws) : 0,
    passed: (level) => {
      above = level;
    },
    prose: (source) => parseScope(flowOfProse(source), whole, above),
    graft: (after) => (slot) => graftProse(slot, after, whole, above),
    note: (...call) => {
      const note = notes.find(...call);
      if (!note) return undefined;
      const blocks = drafted.get(note) ?? draftBlocks(note.blocks, { ...scope, note: noNotesInNotes(diagnostics) });
      drafted.set(note, blocks);
      return blocks;
    },
  };
  return { scope, raws, finish: notes.reportUnused };
}

/** A name stands for one place of the whole paper, whichever text it is given in. */
function takeDown({ names, diagnostics }: Whole, anchor: string, place: Place): void {
  const first = names.get(anchor);
  names.set(anchor, first ?? place);
  if (!first) return;
  const what = `#${anchor} names two places of this paper; the first is ${first.file}:${first.line}.`;
  report(diagnostics, 'duplicate-anchor', place, what, 'Give one of them another name.');
}

/** Word has no footnotes to footnotes. */
function noNotesInNotes(diagnostics: Diagnostic[]): Scope['note'] {
  return (label, _offset, place) => {
    const what = `The footnote “${label}” is called in a footnote.`;
    report(diagnostics, 'footnote-in-footnote', place, what, 'Move its text into this one.');
    return undefined;
  };
}

/** The level of the first numbered heading, 1 if there is none. */
function firstLevel(raws: readonly RawBlock[]): number {
  const first = raws.find((raw) => raw.kind === 'heading' && raw.form !== 'title');
  return first?.kind === 'heading' ? first.level : 1;
}

function graftProse(
  slot: Slot & { readonly kind: 'prose' },
  after: DraftBlock<DraftInline>[],
  whole: Whole,
  enclosing: number,
): readonly Leaf[] {
  const { scope, raws, finish } = openScope(flowOfProse(slot.source), whole, enclosing);
  const [first, ...rest] = raws;
  const inLine = first?.kind === 'paragraph' ? first : undefined;
  const leaves = inLine ? readInlines(inLine.strand, { ...scope, graft: scope.graft(after) }) : [];
  after.push(...draftBlocks(inLine ? rest : raws, scope));
  finish();
  return leaves;
}
