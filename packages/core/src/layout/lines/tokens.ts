import { type Advances, advanceOf, missingAdvance } from './advances.ts';
import { breaksAfterDash, isSpace, zeroWidthSpace } from './break-rule.ts';
import { placeWithin, type Report } from './report.ts';
import type { Span, TextSpan } from './spans.ts';

/** A piece of text that no line break divides, with the spaces behind it; or a tab, or a forced break. */
export interface Token {
  readonly kind: 'word' | 'tab' | 'break';
  /** Index of its span. */
  readonly span: number;
  /** Offsets into the span's text: the word, then its spaces up to `spaceEnd`. */
  readonly start: number;
  readonly end: number;
  readonly spaceEnd: number;
  readonly width: number;
  readonly spaceWidth: number;
  /** Whether a line may end after it. */
  mayBreak: boolean;
}

/** A piece of a word, between the places where it may break: offsets into the word, advances in thousandths of an em. */
export interface Chunk {
  readonly end: number;
  readonly spaceEnd: number;
  readonly units: number;
  readonly spaceUnits: number;
}

/** Cuts spans into tokens, measuring as it goes: one pass over the characters. */
export function tokensOf(spans: readonly Span[], report: Report): Token[] {
  const tokens: Token[] = [];
  let before = '';
  spans.forEach((span, index) => {
    if (span.kind !== 'text') {
      tokens.push(mark(span.kind, index));
      return;
    }
    joinToPrevious(tokens.at(-1), before, span);
    for (let at = 0; at < span.text.length; ) at = readWord(span, index, at, tokens, report);
    before = span.text;
  });
  return tokens;
}

function mark(kind: 'tab' | 'break', span: number): Token {
  return { kind, span, start: 0, end: 0, spaceEnd: 0, width: 0, spaceWidth: 0, mayBreak: true };
}

/**
 * A dash at the end of one span may break before the first character of the next. A footnote's number may start a line:
 * `docx/layout` has Word break before it.
 */
function joinToPrevious(previous: Token | undefined, before: string, span: TextSpan): void {
  if (previous?.kind !== 'word' || previous.mayBreak) return;
  const last = before.charCodeAt(before.length - 1);
  const afterDash = last === zeroWidthSpace || breaksAfterDash(last, span.text.codePointAt(0) ?? 0);
  previous.mayBreak = afterDash || span.note !== undefined;
}

const space = 0x20;

/** Reads what stands between two spaces, and the spaces behind it; returns where the next word starts. */
function readWord(span: TextSpan, index: number, start: number, tokens: Token[], report: Report): number {
  const { text, advances, size } = span;
  const found = text.indexOf(' ', start);
  const wordEnd = found < 0 ? text.length : found;
  let next = wordEnd;
  while (next < text.length && text.charCodeAt(next) === space) next++;
  const chunks = chunksOf(text.slice(start, wordEnd), span, start, report);
  const scale = size / 1000;
  let from = start;
  for (const chunk of chunks) {
    const width = chunk.units * scale;
    let spaceWidth = chunk.spaceUnits * scale;
    let spaceEnd = start + chunk.spaceEnd;
    const end = start + chunk.end;
    const isLast = spaceEnd === wordEnd;
    if (isLast && next > wordEnd) {
      spaceWidth += (next - wordEnd) * advances.space * scale;
      spaceEnd = next;
    }
    const mayBreak = !isLast || spaceEnd > end;
    tokens.push({ kind: 'word', span: index, start: from, end, spaceEnd, width, spaceWidth, mayBreak });
    from = spaceEnd;
  }
  return next;
}

/** Words longer than this are no words met again. */
const longestKept = 40;
/** A run of many papers in one process does not fill the memory with their words. */
const mostKept = 20_000;

function chunksOf(word: string, span: TextSpan, start: number, report: Report): readonly Chunk[] {
  const { advances } = span;
  const known = advances.words.get(word);
  if (known) return known;
  const chunks: Chunk[] = [];
  let complete = true;
  const lacks = (): void => {
    complete = false;
  };
  for (let at = 0; at < word.length || chunks.length === 0; ) at = readChunk(word, at, advances, chunks, lacks);
  if (!complete) reportMissing(span, start, start + word.length, report);
  else if (word.length <= longestKept) {
    if (advances.words.size >= mostKept) advances.words.clear();
    advances.words.set(word, chunks);
  }
  return chunks;
}

function readChunk(word: string, start: number, advances: Advances, chunks: Chunk[], lacks: () => void): number {
  let units = 0;
  let at = start;
  while (at < word.length) {
    const code = codeAt(word, at);
    if (isSpace(code)) break;
    units += advanceOrMissing(advances, code, lacks);
    at += code > 0xffff ? 2 : 1;
    if (at < word.length && (code === zeroWidthSpace || breaksAfterDash(code, codeAt(word, at)))) break;
  }
  const end = at;
  let spaceUnits = 0;
  for (; at < word.length && isSpace(word.charCodeAt(at)); at++) {
    spaceUnits += advanceOrMissing(advances, Math.max(space, word.charCodeAt(at)), lacks);
  }
  chunks.push({ end, spaceEnd: at, units, spaceUnits });
  return at;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code;
}

function advanceOrMissing(advances: Advances, code: number, lacks: () => void): number {
  if (code === zeroWidthSpace) return 0;
  const known = advanceOf(advances, code);
  if (known >= 0) return known;
  lacks();
  return missingAdvance(advances);
}

function reportMissing({ text, advances, place }: TextSpan, from: number, to: number, report: Report): void {
  for (let at = from; at < to; ) {
    const code = codeAt(text, at);
    if (code > space && code !== zeroWidthSpace && advanceOf(advances, code) < 0)
      report.missingGlyph(code, text, at, placeWithin(place, at));
    at += code > 0xffff ? 2 : 1;
  }
}

/** Width in pt of one character of a span. */
export function characterWidth({ advances, size }: TextSpan, code: number): number {
  return (advanceOrMissing(advances, code, ignore) * size) / 1000;
}

function ignore(): void {}

/** Tokens that no line end divides. */
export interface Unit {
  readonly end: number;
  /** Without the spaces at its end. */
  readonly width: number;
}

/** Tokens up to the next place where a line may end. */
export function unitFrom(tokens: readonly Token[], from: number): Unit {
  let width = 0;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'word') return { end: at, width };
    width += token.width;
    at++;
    if (token.mayBreak) return { end: at, width };
  }
}
