import type { RequiredWhen } from './manifest.ts';

/** What a name in a template stands for, known before any matter is: what names are checked against. */
export type Shape = PlainShape | ProseShape | ImageShape | ListShape | GroupShape | AnyShape;

interface Presence {
  /** Whether a matter that is right may leave it out, and then it prints nothing. */
  readonly maybe?: true;
  /** Whether it prints a visible blank when it is left out. */
  readonly blank?: true;
  /** The field of `template.yaml` it is, e.g. `interests.of.heading`. */
  readonly field?: string;
  /** When a matter must have it although it may be left out otherwise. */
  readonly neededWhen?: RequiredWhen;
}

interface PlainShape extends Presence {
  readonly kind: 'plain';
  readonly holds: Holds;
  /** The only values it has. */
  readonly choices?: readonly string[];
}

/** What a single fact holds, for helpers that want one kind. */
type Holds = 'text' | 'date' | 'time' | 'number' | 'flag';

interface ProseShape extends Presence {
  readonly kind: 'prose';
}

interface ImageShape extends Presence {
  readonly kind: 'image';
}

interface ListShape extends Presence {
  readonly kind: 'list';
  readonly of: Shape;
}

export interface GroupShape extends Presence {
  readonly kind: 'group';
  readonly entries: ReadonlyMap<string, Shape>;
}

interface AnyShape extends Presence {
  readonly kind: 'any';
}

export const plain: PlainShape = { kind: 'plain', holds: 'text' };
export const prose: ProseShape = { kind: 'prose' };
export const image: ImageShape = { kind: 'image' };
export const any: AnyShape = { kind: 'any' };

export function listOf(of: Shape): ListShape {
  return { kind: 'list', of };
}

/** The same, but it may be left out. */
export function maybe<S extends Shape>(shape: S): S {
  return { ...shape, maybe: true };
}

/**
 * A group of single facts, named in one string, and of what has a shape of its own. `title?` may be left out,
 * `number!` prints a blank then, `filed:date` holds a date.
 */
export function group(plains: string, others: Readonly<Record<string, Shape>> = {}): GroupShape {
  const words = plains.split(' ').filter((word) => word !== '');
  return { kind: 'group', entries: new Map([...words.map(entryOf), ...Object.entries(others)]) };
}

function entryOf(word: string): readonly [string, Shape] {
  const [, name = word, mark, holds] = /^([a-z-]+)([?!])?(?::([a-z]+))?$/.exec(word) ?? [];
  const shape: PlainShape = holds && isHolds(holds) ? { kind: 'plain', holds } : plain;
  if (mark === '!') return [name, { ...shape, blank: true }];
  return [name, mark === '?' ? maybe(shape) : shape];
}

function isHolds(word: string): word is Holds {
  return ['text', 'date', 'time', 'number', 'flag'].includes(word);
}
