import { plain, type Shape } from '../../template/index.ts';
import { absent, textOf, type Value } from '../value.ts';

/** What an argument must be: words (text or a number), a whole number, a list, or anything at all. */
export type Param = 'words' | 'number' | 'list' | 'anything';

/** A helper as the table of helpers holds it. */
export interface Helper {
  readonly params: readonly Param[];
  /** How many of `params` may be left out at the end. */
  readonly optional: number;
  /** Whether the last of `params` may be repeated. */
  readonly rest: boolean;
  /** How to write it, for messages: `{{list movants "name"}}`. */
  readonly usage: string;
  /** What it gives, for the check of names. */
  readonly shape: (args: readonly Shape[]) => Shape;
  /** Gives the value, or, where an argument is wrong, a sentence that says so. */
  readonly run: (args: readonly Value[]) => Value | Mistake;
}

export interface Mistake {
  readonly mistake: string;
}

export const plainShape = (): Shape => plain;

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

/** Applies `rewrite` to words; a blank stays a blank and what is absent stays absent. */
function overWords(value: Value, rewrite: (text: string) => string | Mistake): Value | Mistake {
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
