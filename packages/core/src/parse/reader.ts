import type { Diagnostic, DiagnosticCode, Place, Severity } from '../diagnostic/index.ts';
import type { Flow } from './flow.ts';
import type { Line } from './line.ts';
import type { RawBlock } from './raw.ts';

/** What sorting out the lines of one scope (a template, or one Markdown field) writes to. */
export interface Reader {
  readonly flow: Flow;
  /** Footnote texts by label, in order: a label may come back, as in a loop. */
  readonly notes: Map<string, NoteText[]>;
  readonly diagnostics: Diagnostic[];
}

export interface NoteText {
  /** Offset in the flow. */
  readonly offset: number;
  readonly label: string;
  readonly blocks: readonly RawBlock[];
}

/** Lines being read, one container deep or more. */
export interface Lines {
  readonly reader: Reader;
  readonly lines: readonly Line[];
  /** Index of the line to read next; constructs advance it. */
  at: number;
  readonly depth: number;
  /** Whether the line at an index starts a block of another kind than a paragraph. */
  readonly startsBlock: (index: number) => boolean;
}

/** Quotations in lists in quotations: beyond this, markers are only text. No paper goes as deep; hostile input would. */
export const deepest = 12;

/** One kind of block. */
export interface BlockConstruct {
  /** Reads the block that starts at the next line and advances; `undefined`, without advancing, if none does. */
  readonly read: (lines: Lines, readBlocks: ReadBlocks) => readonly RawBlock[] | undefined;
  /** Whether the line at `index` starts such a block in the middle of a paragraph. */
  readonly interrupts: (flow: Flow, lines: readonly Line[], index: number) => boolean;
}

export type ReadBlocks = (reader: Reader, lines: readonly Line[], depth: number) => readonly RawBlock[];

export function report(
  diagnostics: Diagnostic[],
  code: DiagnosticCode,
  place: Place,
  what: string,
  fix: string,
  severity: Severity = 'error',
): void {
  diagnostics.push({ code, severity, place, what, fix });
}
