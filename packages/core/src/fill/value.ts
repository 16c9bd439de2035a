import type { Place, SourceText } from '../diagnostic/index.ts';

/**
 * What a template can reach: facts of the matter, never JavaScript objects, so no name in a template ever meets
 * a prototype. `place` is where the fact stands; a derived value has none and stands where the template asks.
 */
export type Value =
  | TextValue
  | NumberValue
  | FlagValue
  | ProseValue
  | BlankValue
  | AbsentValue
  | ListValue
  | GroupValue
  | SequenceValue;

interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly place?: Place;
}

interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
  readonly place?: Place;
}

interface FlagValue {
  readonly kind: 'flag';
  readonly value: boolean;
}

/** A Markdown field. */
interface ProseValue {
  readonly kind: 'prose';
  readonly source: SourceText;
}

/** A fact the draft still lacks. */
export interface BlankValue {
  readonly kind: 'blank';
  readonly path: string;
  readonly label: string;
  readonly place: Place;
}

/** A known name that says nothing in this matter: prints nothing, counts as false. */
interface AbsentValue {
  readonly kind: 'absent';
}

interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface GroupValue {
  readonly kind: 'group';
  readonly entries: ReadonlyMap<string, Value>;
  /** A group the matter leaves out: counts as false, but its blanks still show. */
  readonly empty?: true;
}

/** Several values printed one after the other, each keeping where it stands: what `list` gives. */
interface SequenceValue {
  readonly kind: 'sequence';
  readonly parts: readonly Value[];
}

export const absent: AbsentValue = { kind: 'absent' };

export function textValue(text: string, place?: Place): TextValue {
  return place ? { kind: 'text', text, place } : { kind: 'text', text };
}

export function numberValue(value: number, place?: Place): NumberValue {
  return place ? { kind: 'number', value, place } : { kind: 'number', value };
}

export function flagValue(value: boolean): FlagValue {
  return { kind: 'flag', value };
}

export function listValue(items: readonly Value[]): ListValue {
  return { kind: 'list', items };
}

/** A group of what is known; entries given as `undefined` are left out and read as absent. */
export function groupValue(entries: Readonly<Record<string, Value | undefined>>): GroupValue {
  const known = new Map<string, Value>();
  for (const [name, value] of Object.entries(entries)) if (value) known.set(name, value);
  return { kind: 'group', entries: known };
}

type ValueOf = { readonly [K in Value['kind']]: Extract<Value, { readonly kind: K }> };

const truths: { readonly [K in keyof ValueOf]: (value: ValueOf[K]) => boolean } = {
  text: ({ text }) => text !== '',
  number: ({ value }) => value !== 0 && !Number.isNaN(value),
  flag: ({ value }) => value,
  prose: ({ source }) => source.text !== '',
  blank: () => false,
  absent: () => false,
  list: ({ items }) => items.length > 0,
  group: ({ empty }) => empty !== true,
  sequence: ({ parts }) => parts.length > 0,
};

function truth<K extends keyof ValueOf>(kind: K, value: ValueOf[K]): boolean {
  return truths[kind](value);
}

/** What `{{#if}}` goes by, as in Handlebars; a blank counts as false. */
export function isTrue(value: Value): boolean {
  return truth(value.kind, value);
}

const texts: { readonly [K in keyof ValueOf]: (value: ValueOf[K]) => string } = {
  text: ({ text }) => text,
  number: ({ value }) => String(value),
  flag: ({ value }) => String(value),
  prose: ({ source }) => source.text,
  blank: ({ label }) => `[${label}]`,
  absent: () => '',
  list: ({ items }) => items.map(textOf).join(','),
  group: () => '',
  sequence: ({ parts }) => parts.map(textOf).join(''),
};

function text<K extends keyof ValueOf>(kind: K, value: ValueOf[K]): string {
  return texts[kind](value);
}

/** A value as plain text, for helpers that work on words. */
export function textOf(value: Value): string {
  return text(value.kind, value);
}
