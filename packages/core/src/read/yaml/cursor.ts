import { type Diagnostic, placeAt, type SourceText } from '../../diagnostic/index.ts';
import type { Node } from '../node.ts';

/** A file that is not YAML at all has an error on every line; nobody reads the hundredth. */
const mostErrors = 40;
/** A matter nests six levels deep; the reader recurses, so it has a floor. */
const deepest = 64;

/** Where the reader stands in the text, what it has found wrong, and what the anchors (&) name. */
export class Cursor {
  readonly text: string;
  at = 0;
  lineStart = 0;
  readonly anchors = new Map<string, Node>();
  /** Brackets open around the cursor; inside them indentation means nothing, and tabs are free. */
  brackets = 0;
  readonly #source: SourceText;
  readonly #errors = new Map<number, Diagnostic>();
  readonly #omitted = new Set<number>();
  #depth = 0;
  readonly #tabs = new Map<number, number>();

  constructor(source: SourceText) {
    this.#source = source;
    this.text = source.text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** The character at the cursor, or one further on; empty beyond the end. */
  peek(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  /** Whether a space, a line end or the end of the file stands `ahead` of the cursor. */
  isSpace(ahead = 0): boolean {
    const character = this.peek(ahead);
    return character === ' ' || character === '\t' || character === '\n' || character === '';
  }

  skipSpaces(): void {
    while (this.peek() === ' ' || this.peek() === '\t') this.at += 1;
  }

  /** Nothing more on this line: its end, or a comment (which has a space before it). */
  atLineEnd(): boolean {
    const character = this.peek();
    if (character === '\n' || character === '') return true;
    return character === '#' && (this.at === this.lineStart || /\s/.test(this.text.charAt(this.at - 1)));
  }

  /** Whether only spaces stand before the cursor on its line. */
  atFirstOfLine(): boolean {
    return this.firstOfLine() === this.at;
  }

  /** Offset of the first character of this line that is not a space, or of the cursor. */
  firstOfLine(): number {
    let at = this.lineStart;
    while (at < this.at && /[ \t]/.test(this.text.charAt(at))) at += 1;
    return at;
  }

  skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** Goes to the next character that is not space, comment or line end. */
  skipToContent(): void {
    while (!this.atEnd) {
      const start = this.at;
      this.skipSpaces();
      if (!this.atLineEnd()) {
        if (start === this.lineStart && this.brackets === 0) this.#noteTab();
        return;
      }
      this.skipLine();
      this.nextLine();
    }
  }

  nextLine(): void {
    if (this.peek() !== '\n') return;
    this.at += 1;
    this.lineStart = this.at;
  }

  /** Skips this line and those below it that are indented deeper than `indent`: what an error has made unreadable. */
  skipDeeper(indent: number): void {
    do {
      this.skipLine();
      this.skipToContent();
    } while (!this.atEnd && this.column > indent);
  }

  /** `---` or `...` at the start of a line. */
  atMarker(): boolean {
    if (this.column !== 0) return false;
    const start = this.text.slice(this.at, this.at + 3);
    return (start === '---' || start === '...') && this.isSpace(3);
  }

  /** Runs `read` one level deeper, or gives up on the whole file if that is too deep. */
  nested<T>(read: () => T, otherwise: T): T {
    if (this.#depth >= deepest) {
      this.report(
        this.at,
        `Values are nested more than ${deepest} deep here.`,
        'Check the brackets and dashes on this line.',
      );
      this.at = this.text.length;
      return otherwise;
    }
    this.#depth += 1;
    const result = read();
    this.#depth -= 1;
    return result;
  }

  /** How many lines are wrong. */
  get errors(): number {
    return this.#errors.size + this.#omitted.size;
  }

  /** One error a line: what follows from a slip on the same line is not worth a word. */
  report(offset: number, what: string, fix: string): void {
    const place = placeAt(this.#source, offset);
    if (this.#errors.has(place.line) || this.#tabs.has(place.line)) return;
    if (this.#errors.size >= mostErrors) this.#omitted.add(place.line);
    else this.#errors.set(place.line, { code: 'yaml-syntax', severity: 'error', place, what, fix });
  }

  diagnostics(): readonly Diagnostic[] {
    const byLine = [...this.#errors].sort(([a], [b]) => a - b).map(([, error]) => error);
    const errors = [...this.#tabErrors(), ...byLine];
    if (this.#omitted.size === 0) return errors;
    const what = `There are ${this.#omitted.size} more errors like these.`;
    return [...errors, { code: 'yaml-syntax', severity: 'error', what, fix: 'Mend the first ones and run again.' }];
  }

  /** Notes a tab in the indentation of this line; the line is read as if it were a space. */
  #noteTab(): void {
    const tab = this.text.slice(this.lineStart, this.at).indexOf('\t');
    if (tab < 0) return;
    const { line } = placeAt(this.#source, this.lineStart);
    this.#tabs.set(line, this.lineStart + tab);
  }

  /** A file indented with tabs has one mistake, not one on every line. */
  #tabErrors(): readonly Diagnostic[] {
    const [first] = this.#tabs.values();
    if (first === undefined) return [];
    const others = this.#tabs.size - 1;
    const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'line has' : 'lines have'} one`;
    const what = `A tab stands where YAML wants spaces${more}.`;
    const place = placeAt(this.#source, first);
    return [{ code: 'yaml-syntax', severity: 'error', place, what, fix: 'Indent with two spaces for each level.' }];
  }
}
