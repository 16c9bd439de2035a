import { plain, type Shape } from '../../template/index.ts';
import { absent, isTrue, textOf, type Value } from '../value.ts';
import { dated } from './iso-date.ts';

/**
 * What an argument must be: words (text or a number), one of these words, a whole number, a date, a time, yes or no, a
 * list, something countable (a list or a number), prose (Markdown or words), a person (or a name), or anything at all.
 */
export type Param =
  | 'words'
  | 'number'
  | 'date'
  | 'time'
  | 'yes-no'
  | 'list'
  | 'counted'
  | 'prose'
  | 'person'
  | 'anything'
  | readonly string[];

/** Values given as name=value. */
export type Named = ReadonlyMap<string, Value>;

/** A helper as the table of helpers holds it. */
export interface Helper {
  readonly params: readonly Param[];
  /** How many of `params` may be left out at the end. */
  readonly optional: number;
  /** Whether the last of `params` may be repeated. */
  readonly rest: boolean;
  /** What may be given as name=value. */
  readonly named?: Readonly<Record<string, Param>>;
  /** Whether it only asks about its values, so that they may be missing; if not, nothing is printed without them. */
  readonly asks?: true;
  /** How to write it, for messages: `{{list movants "name"}}`. */
  readonly usage: string;
  /** What it gives, for the check of names. */
  readonly shape: (args: readonly Shape[]) => Shape;
  /** What is wrong between its arguments, known before any matter; `words` are those that stand in quotes. */
  readonly check?: (args: readonly Shape[], words: readonly (string | undefined)[]) => Complaint | undefined;
  /** Gives the value, or, where an argument is wrong, a sentence that says so. */
  readonly run: (args: readonly Value[], named: Named) => Value | Mistake;
}

export interface Complaint {
  readonly what: string;
  readonly fix?: string;
}

export interface Mistake {
  readonly mistake: string;
}

export const plainShape = (): Shape => plain;
export const flagShape = (): Shape => ({ kind: 'plain', holds: 'flag' });
export const numberShape = (): Shape => ({ kind: 'plain', holds: 'number' });

/** A helper that rewrites one piece of text. Over a blank it gives the blank, over an absent fact nothing. */
export function textHelper(usage: string, rewrite: (text: string) => string | Mistake): Helper {
  return {
    params: ['words'],
    optional: 0,
    rest: false,
    usage,
    shape: plainShape,
    run: ([value = absent]) => overWords(value, rewrite),
  };
}

/** A helper that writes an ISO date in words. */
export function dateHelper(
  usage: string,
  named: Helper['named'],
  words: (iso: string, named: Named) => string,
): Helper {
  return {
    params: ['date'],
    optional: 0,
    rest: false,
    ...(named && { named }),
    usage,
    shape: plainShape,
    run: ([value = absent], given) =>
      overWords(
        value,
        dated((iso) => words(iso, given)),
      ),
  };
}

/** Applies `rewrite` to words; a blank stays a blank and what is absent stays absent. */
export function overWords(value: Value, rewrite: (text: string) => string | Mistake): Value | Mistake {
  if (value.kind === 'blank' || value.kind === 'absent') return value;
  const result = rewrite(textOf(value));
  return typeof result === 'string' ? { kind: 'text', text: result } : result;
}

/** A helper that turns a whole number into words. */
export function numberHelper(usage: string, words: (value: number) => string): Helper {
  return {
    params: ['number'],
    optional: 0,
    rest: false,
    usage,
    shape: plainShape,
    run: ([value = absent]) => {
      if (value.kind === 'blank' || value.kind === 'absent') return value;
      const count = value.kind === 'number' ? value.value : Number(textOf(value));
      if (!Number.isInteger(count) || count < 0) return { mistake: `“${textOf(value)}” is not a whole number.` };
      return { kind: 'text', text: words(count) };
    },
  };
}

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The entry of that name; the item itself where no name is given. */
export function entryOf(item: Value, name: string | undefined): Value {
  if (name === undefined) return item;
  return item.kind === 'group' ? (item.entries.get(name) ?? absent) : absent;
}

/** Words given as name=value, if they are. */
export function namedWords(named: Named, name: string): string | undefined {
  const value = named.get(name);
  return value && value.kind !== 'absent' && value.kind !== 'blank' ? textOf(value) : undefined;
}

/** Whether name=true is given. */
export function isSet(named: Named, name: string): boolean {
  return isTrue(named.get(name) ?? absent);
}
