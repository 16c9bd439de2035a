import type { Diagnostic, SourceText } from '../diagnostic/index.ts';
import { type Read, readSyntax, type Syntax } from './syntax.ts';

/** Partials by name. */
export type Partials = Pick<Syntaxes<string>, 'get'>;

/** Texts by name, each read when it is first asked for: a release does not wait for the text of a motion. */
export class Syntaxes<N extends string> {
  readonly #sources: ReadonlyMap<N, () => SourceText>;
  /** Trees parsed ahead, as JSON, by the text. */
  readonly #trees: ReadonlyMap<string, string> | undefined;
  readonly #read = new Map<N, Read>();

  constructor(sources: ReadonlyMap<N, () => SourceText>, trees: ReadonlyMap<string, string> | undefined) {
    this.#sources = sources;
    this.#trees = trees;
  }

  /** Nothing for a name there is not, or a text with a syntax error. */
  get(name: N): Syntax | undefined {
    const read = this.#readText(name);
    return read && 'syntax' in read ? read.syntax : undefined;
  }

  has(name: N): boolean {
    return this.#sources.has(name);
  }

  /** Reads them all. */
  all(): { readonly syntaxes: readonly Syntax[]; readonly errors: readonly Diagnostic[] } {
    const reads = [...this.#sources.keys()].flatMap((name) => this.#readText(name) ?? []);
    return {
      syntaxes: reads.flatMap((read) => ('syntax' in read ? [read.syntax] : [])),
      errors: reads.flatMap((read) => ('error' in read ? [read.error] : [])),
    };
  }

  #readText(name: N): Read | undefined {
    const before = this.#read.get(name);
    const source = this.#sources.get(name);
    if (before || !source) return before;
    const text = source();
    const read = readSyntax(text, this.#trees?.get(text.text));
    this.#read.set(name, read);
    return read;
  }
}
