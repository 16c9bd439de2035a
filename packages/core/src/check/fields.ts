import type { FieldValue, ImageValue, Paper, Prose } from '../matter/index.ts';

/** A value of a group's or paper's field, if it was given. */
export function fieldOf(fields: Readonly<Record<string, FieldValue>>, name: string): FieldValue | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export type Group = Readonly<Record<string, FieldValue>>;

export function isGroup(value: FieldValue | undefined): value is Group {
  return typeof value === 'object' && !Array.isArray(value) && !isProse(value) && !isImage(value);
}

/** An image that was read holds its bytes; a group has only what a matter can say. */
function isImage(value: FieldValue): value is ImageValue {
  return typeof value === 'object' && 'image' in value && typeof value.image === 'object' && 'data' in value.image;
}

export function isProse(value: FieldValue | undefined): value is Prose {
  return typeof value === 'object' && 'prose' in value && typeof value.prose === 'object' && 'anchors' in value.prose;
}

/** The groups of a list field, each with its index; none where the field is absent or holds something else. */
export function groupsOf({ fields }: Pick<Paper, 'fields'>, name: string): readonly { group: Group; index: number }[] {
  const value = fieldOf(fields, name);
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: FieldValue, index) => (isGroup(each) ? [{ group: each, index }] : []));
}

/** Whether nothing is given: absent, an empty text or list, or a group of nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (isProse(value)) return value.prose.text.trim() === '';
  return isGroup(value) && Object.values(value).every(isEmpty);
}

/** Every group among these values, at any depth, in the order of the matter. */
export function groupsWithin(fields: Group): readonly Group[] {
  return Object.values(fields).flatMap(groupsIn);
}

function groupsIn(value: FieldValue): readonly Group[] {
  if (Array.isArray(value)) return value.flatMap((each: FieldValue) => groupsIn(each));
  return isGroup(value) ? [value, ...groupsWithin(value)] : [];
}
