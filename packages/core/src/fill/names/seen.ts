import { any, plain, type Shape } from '../../template/index.ts';
import { isThere, isValue, type Known } from './known.ts';

/** What a name stands for at a place of a template. */
export interface Seen {
  readonly shape: Shape;
  /** Tells the same fact wherever it is named; what a helper makes has none. The root's is empty. */
  readonly key?: string;
  /** What `{{> part name=value}}` put over the context. */
  readonly named?: ReadonlyMap<string, Seen>;
}

export const anything: Seen = { shape: any };

/** The entry `part` of what is seen, as certain as what is known makes it; nothing where there is none. */
export function entryOf(from: Seen, part: string, known: Known): Seen | undefined {
  const named = from.named?.get(part);
  if (named) return named;
  const { shape, key } = from;
  if (shape.kind === 'any') return anything;
  if (shape.kind === 'list' && part === 'length') return { shape: { kind: 'plain', holds: 'number' } };
  if (shape.kind === 'list' && /^\d{1,6}$/.test(part)) return { shape: { ...shape.of, maybe: true } };
  const entry = shape.kind === 'group' ? shape.entries.get(part) : undefined;
  if (!entry) return shape.kind === 'image' && part === 'alt' ? { shape: plain } : undefined;
  const at = key === undefined ? undefined : key === '' ? part : `${key}.${part}`;
  return { shape: certain(entry, at, from, known), ...(at !== undefined && { key: at }) };
}

/** A required entry of a group that may be left out may be left out with it; its blanks would show. */
function certain(entry: Shape, key: string | undefined, group: Seen, known: Known): Shape {
  const isMaybe = entry.maybe || (group.shape.maybe && !entry.blank);
  const { maybe: _, ...sure } = entry;
  if (!isMaybe || (key !== undefined && isThere(known, key))) return sure;
  if (!group.shape.maybe && isNeeded(entry, group, known)) return sure;
  return { ...entry, maybe: true };
}

/** Whether the field that makes this one required is known to have that value. */
function isNeeded({ neededWhen }: Shape, group: Seen, known: Known): boolean {
  if (!neededWhen || group.key === undefined) return false;
  const { field, is } = neededWhen;
  const beside = group.key !== '' && group.shape.kind === 'group' && group.shape.entries.has(field);
  return isValue(known, beside ? `${group.key}.${field}` : field, is);
}

/** The same, known to be there. */
export function surely(seen: Seen): Seen {
  const { maybe: _, ...shape } = seen.shape;
  return { ...seen, shape };
}
