import { type Path, type Place, placeAt } from '../diagnostic/index.ts';
import { isProse } from './field-value.ts';
import type { Matter } from './matter.ts';

/** Where a matter first says something: in a value of its file, or in the prose of a paper's field. */
export function findText(matter: Matter, text: string): Place | undefined {
  const inFields = (): Place | undefined =>
    first(matter.papers, ({ fields, index }) => findIn(matter, fields, text, ['papers', index]));
  return findIn(matter, matter.data, text, []) ?? inFields();
}

function findIn(matter: Matter, value: unknown, text: string, path: Path): Place | undefined {
  if (typeof value === 'string') return value.includes(text) ? matter.places.at(path) : undefined;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  if (isProse(value)) {
    const at = value.prose.text.indexOf(text);
    return at < 0 ? undefined : placeAt(value.prose, at);
  }
  if (Array.isArray(value)) {
    return first([...value.entries()], ([index, each]) => findIn(matter, each, text, [...path, index]));
  }
  return first(Object.entries(value), ([key, each]) => findIn(matter, each, text, [...path, key]));
}

function first<T>(all: readonly T[], find: (each: T) => Place | undefined): Place | undefined {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return undefined;
}
