import { type Path, type SourceText, spell } from '../../diagnostic/index.ts';
import type { FieldValue, ImageFile } from '../../matter/index.ts';
import type { Field } from '../../template/index.ts';
import { isNothing, type MapNode, type Node } from '../node.ts';

type Fields = Readonly<Record<string, Field>>;

/** A value of a paper that is not a group or a list, with the field it belongs to. */
export interface Leaf {
  readonly field: Field;
  readonly node: Node;
  readonly path: Path;
}

/** Every leaf that was written for some fields, in their order. */
export function* leavesOf(fields: Fields, map: MapNode, path: Path): Generator<Leaf> {
  for (const [name, field] of Object.entries(fields)) {
    const entry = map.entries.get(name);
    if (entry) yield* leavesUnder(field, entry.value, [...path, name]);
  }
}

function* leavesUnder(field: Field, node: Node, path: Path): Generator<Leaf> {
  if (isNothing(node)) return;
  if (field.type === 'group' && node.kind === 'map') yield* leavesOf(field.fields, node, path);
  else if (field.type === 'list' && node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* leavesUnder(field.of, item, [...path, index]);
  } else yield { field, node, path };
}

/** What stands in files, or needs the way back to where it stands, by the spelled path of its field. */
export interface FilesRead {
  readonly prose: ReadonlyMap<string, SourceText>;
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** Validated data as the values `fill/` takes: Markdown with its source, an absent value as an absent key. */
export function fieldValues(
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
  path: Path,
  files: FilesRead,
): Readonly<Record<string, FieldValue>> {
  const values: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = fieldValue(field, data[name], [...path, name], files);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function fieldValue(field: Field, data: unknown, path: Path, files: FilesRead): FieldValue | undefined {
  if (field.type === 'markdown') {
    const source = files.prose.get(spell(path));
    return source && { prose: source };
  }
  if (field.type === 'image') {
    const image = files.images.get(spell(path));
    return image && { image };
  }
  if (field.type === 'group') return isRecord(data) ? fieldValues(field.fields, data, path, files) : undefined;
  if (field.type === 'list') return Array.isArray(data) ? listValue(field.of, data, path, files) : undefined;
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : undefined;
}

function listValue(field: Field, data: readonly unknown[], path: Path, files: FilesRead): readonly FieldValue[] {
  return data.flatMap((item, index) => fieldValue(field, item, [...path, index], files) ?? []);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
