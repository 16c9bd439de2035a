import type { Diagnostic, Place } from '../../diagnostic/index.ts';
import type { DraftBlock, DraftInline } from '../../document/index.ts';
import type { Slot } from '../flow.ts';
import { offsetIn, placeInStrand, type Strand } from '../strand.ts';
import type { Leaf, TextLeaf } from './leaf.ts';
import type { Token } from './token.ts';

/** A strand being scanned. Constructs read at `at`, push tokens, and move on. */
export interface Scanner {
  readonly strand: Strand;
  readonly around: Around;
  at: number;
  /** Where the text not yet pushed begins. */
  pending: number;
  readonly tokens: Token[];
  /** Indices in `tokens` of the brackets still open. */
  readonly brackets: number[];
}

/** What inlines may ask of the scope they stand in. */
export interface Around {
  readonly diagnostics: Diagnostic[];
  /** The note a call at this offset means, if there is one. */
  readonly note: (label: string, offset: number, place: Place) => readonly DraftBlock<DraftInline>[] | undefined;
  /** A Markdown field inside a line: its first paragraph; its other blocks go after the paragraph around. */
  readonly graft: (slot: Slot & { readonly kind: 'prose' }) => readonly Leaf[];
}

/** Reads the construct at `scanner.at`, which has one of its characters; false, without advancing, if it is only text. */
export type InlineConstruct = (scanner: Scanner) => boolean;

/** Pushes the text up to here. */
export function flush(scanner: Scanner): void {
  const { strand, pending, at } = scanner;
  if (pending < at) push(scanner, strand.text.slice(pending, at), pending, 'markdown');
  scanner.pending = at;
}

export function push(scanner: Scanner, text: string, at: number, nature: TextLeaf['nature']): void {
  const place = placeInStrand(scanner.strand, at);
  scanner.tokens.push({ kind: 'text', text, place, voice: scanner.strand.flow.voice, nature });
}

/** Moves past `length` characters that a construct has read. */
export function advance(scanner: Scanner, length: number): void {
  scanner.at += length;
  scanner.pending = scanner.at;
}

export function placeHere(scanner: Scanner): Place {
  return placeInStrand(scanner.strand, scanner.at);
}

export function offsetHere(scanner: Scanner): number {
  return offsetIn(scanner.strand, scanner.at);
}
