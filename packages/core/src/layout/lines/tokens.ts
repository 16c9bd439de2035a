import { type Advances, advanceOf, missingAdvance } from './advances.ts';
import { breaksAfterDash, isSpace, zeroWidthSpace } from './break-rule.ts';
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

/** Told of every character no face of the family has, with the text it stands in. */
export type MissingGlyph = (codePoint: number, text: string, offset: number) => void;

/** Cuts spans into tokens, measuring as it goes: one pass over the characters. */
export function tokensOf(spans: readonly Span[], missing: MissingGlyph): Token[] {
  const tokens: Token[] = [];
  let before = '';
  spans.forEach((span, index) => {
    if (span.kind !== 'text') {
      tokens.push(mark(span.kind, index));
      return;
    }
    joinToPrevious(tokens.at(-1), before, span);
    for (let at = 0; at < span.text.length; ) at = readToken(span, index, at, tokens, missing);
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

/** Reads one token from `start`; returns where the next starts. */
function readToken(span: TextSpan, index: number, start: number, tokens: Token[], missing: MissingGlyph): number {
  const { text, advances, size } = span;
  const scale = size / 1000;
  let units = 0;
  let at = start;
  let mayBreak = false;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isSpace(code)) break;
    units += advance(advances, code, text, at, missing);
    at += code > 0xffff ? 2 : 1;
    if (at < text.length && (code === zeroWidthSpace || breaksAfterDash(code, codeAt(text, at)))) {
      mayBreak = true;
      break;
    }
  }
  const end = at;
  let spaceUnits = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    spaceUnits += advance(advances, Math.max(0x20, text.charCodeAt(at)), text, at, missing);
    at++;
  }
  const spaceWidth = spaceUnits * scale;
  mayBreak ||= at > end;
  tokens.push({ kind: 'word', span: index, start, end, spaceEnd: at, width: units * scale, spaceWidth, mayBreak });
  return at;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code;
}

function advance(advances: Advances, code: number, text: string, at: number, missing: MissingGlyph): number {
  if (code === zeroWidthSpace) return 0;
  const known = advanceOf(advances, code);
  if (known >= 0) return known;
  missing(code, text, at);
  return missingAdvance(advances);
}

/** Width in pt of one character of a span. */
export function characterWidth(span: TextSpan, code: number): number {
  const units = code === zeroWidthSpace ? 0 : advanceOf(span.advances, code);
  return ((units < 0 ? missingAdvance(span.advances) : units) * span.size) / 1000;
}
