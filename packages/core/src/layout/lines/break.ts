import { zeroWidthSpace } from './break-rule.ts';
import { placeWithin, type Report } from './report.ts';
import type { Span, TextSpan } from './spans.ts';
import { characterWidth, type Token, unitFrom } from './tokens.ts';

/** Characters of one span on one line, from `x` on; x counts from the left edge of the text. */
export interface Piece {
  readonly span: number;
  readonly from: number;
  to: number;
  readonly x: number;
  width: number;
}

/** A line as broken: its text starts at `start`, and its ink ends at `end`; spaces behind that hang. */
export interface BrokenLine {
  readonly pieces: Piece[];
  readonly start: number;
  end: number;
}

/** Where lines may run, in pt from the left edge of the text. */
export interface Measure {
  readonly left: number;
  readonly firstLine: number;
  readonly end: number;
}

/** Word's own tolerance is unknown; `docx/layout` takes this. */
const tolerance = 0.01;
/** Where the paragraph has none of its own, tab stops stand every half inch. */
const defaultTab = 36;

/** Breaks tokens into lines, greedily, as Word does for text that is not justified. */
export function breakLines(
  tokens: readonly Token[],
  spans: readonly Span[],
  measure: Measure,
  report: Report,
): BrokenLine[] {
  const breaker = new Breaker(spans, measure, report);
  for (let at = 0; at < tokens.length; ) at = breaker.place(tokens, at);
  return breaker.finish();
}

class Breaker {
  private readonly lines: BrokenLine[] = [];
  private line: BrokenLine;
  private x: number;
  /** Something stands on the line, a tab at least. */
  private started = false;
  /** Ink stands on the line: a word that does not fit goes to the next. After tabs or a number alone, Word breaks it here. */
  private inked = false;
  /** The last piece was before a tab. */
  private tabbed = false;
  private readonly spans: readonly Span[];
  private readonly measure: Measure;
  /** How far ink may go. */
  private readonly limit: number;

  private readonly report: Report;

  constructor(spans: readonly Span[], measure: Measure, report: Report) {
    this.spans = spans;
    this.report = report;
    this.measure = measure;
    this.limit = measure.end + tolerance;
    this.x = measure.left + measure.firstLine;
    this.line = emptyLine(this.x);
  }

  finish(): BrokenLine[] {
    this.lines.push(this.line);
    return this.lines;
  }

  /** Places the unit that starts at a token: the token and all that is glued to it. Returns where the next starts. */
  place(tokens: readonly Token[], from: number): number {
    const first = tokens[from];
    if (!first) return from + 1;
    if (first.kind === 'break') {
      this.wrap();
      return from + 1;
    }
    if (first.kind === 'tab') {
      const afterLabel = this.isLabelTab(first);
      this.placeTab(afterLabel, afterLabel ? 0 : unitFrom(tokens, from + 1).width);
      return from + 1;
    }
    if (first.mayBreak) return this.placeUnit(tokens, from, from + 1, first.width);
    const unit = unitFrom(tokens, from);
    return this.placeUnit(tokens, from, unit.end, unit.width);
  }

  /** Tokens that no line end divides: on this line, or the next; in characters if they are wider than any. */
  private placeUnit(tokens: readonly Token[], from: number, to: number, width: number): number {
    if (this.inked && width > 0 && this.x + width > this.limit) this.wrap();
    const fits = this.x + width <= this.limit;
    if (!fits && width > 0) this.reportTooWide(tokens[from]);
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (fits) this.placeWord(token);
      else this.placeCharacters(token);
    }
    return to;
  }

  private reportTooWide(token: Token | undefined): void {
    const span = token && this.spans[token.span];
    if (span?.kind !== 'text') return;
    this.report.tooWide(span.text.slice(token?.start, token?.end), placeWithin(span.place, token?.start ?? 0));
  }

  private isLabelTab(token: Token): boolean {
    const span = this.spans[token.span];
    return span?.kind === 'tab' && span.afterLabel;
  }

  private wrap(): void {
    this.lines.push(this.line);
    this.x = this.measure.left;
    this.line = emptyLine(this.x);
    this.started = false;
    this.inked = false;
  }

  private placeWord(token: Token): void {
    const inkEnd = this.x + token.width;
    this.add(token.span, token.start, token.spaceEnd, token.width + token.spaceWidth);
    if (token.width > 0) this.ink(inkEnd);
  }

  /** A word wider than the line breaks between its characters, the first of them always placed. */
  private placeCharacters(token: Token): void {
    const span = this.spans[token.span];
    if (span?.kind !== 'text') return;
    for (let at = token.start; at < token.end; ) {
      const next = clusterEnd(span.text, at, token.end);
      const width = clusterWidth(span, at, next);
      if (this.inked && this.x + width > this.limit) this.wrap();
      this.add(token.span, at, next, width);
      this.ink(this.x);
      at = next;
    }
    if (token.spaceWidth > 0) this.add(token.span, token.end, token.spaceEnd, token.spaceWidth);
  }

  /** To the next stop: a hanging indent is one, on the first line; then every half inch. */
  private placeTab(afterLabel: boolean, nextWidth: number): void {
    let stop = this.nextStop();
    if (this.started && stop + nextWidth > this.limit) {
      this.wrap();
      stop = this.nextStop();
    }
    this.x = Math.min(stop, this.measure.end);
    this.started = true;
    this.tabbed = true;
    if (afterLabel) this.inked = false;
    this.line.end = this.x;
  }

  private ink(end: number): void {
    this.started = true;
    this.inked = true;
    this.line.end = end;
  }

  private nextStop(): number {
    const { left, firstLine } = this.measure;
    if (this.lines.length === 0 && firstLine < 0 && left > this.x + tolerance) return left;
    return (Math.floor((this.x + tolerance) / defaultTab) + 1) * defaultTab;
  }

  private add(span: number, from: number, to: number, width: number): void {
    const last = this.line.pieces.at(-1);
    if (last?.span === span && last.to === from && !this.tabbed) {
      last.to = to;
      last.width += width;
    } else if (to > from) this.line.pieces.push({ span, from, to, x: this.x, width });
    this.tabbed = false;
    this.x += width;
  }
}

function emptyLine(x: number): BrokenLine {
  return { pieces: [], start: x, end: x };
}

const joined = /\p{M}|[\u200d\ufe00-\ufe0f]/u;

/** The end of a character with the marks on it. */
function clusterEnd(text: string, from: number, limit: number): number {
  let at = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (at < limit && text.charCodeAt(at) >= 0x300 && joined.test(text.charAt(at))) at++;
  return Math.min(at, limit);
}

function clusterWidth(span: TextSpan, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = span.text.codePointAt(at) ?? zeroWidthSpace;
    width += characterWidth(span, code);
    if (code > 0xffff) at++;
  }
  return width;
}
