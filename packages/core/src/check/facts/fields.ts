import { type FieldValue, isImage, isProse, type Paper, type Prose } from '../../matter/index.ts';
import type { WordedPaper } from '../../packet/index.ts';
import type { Field } from '../../template/index.ts';

/** A value of a group's or paper's field, if it was given. */
export function fieldOf(fields: Readonly<Record<string, FieldValue>>, name: string): FieldValue | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export type Group = Readonly<Record<string, FieldValue>>;

export function isGroup(value: FieldValue | undefined): value is Group {
  return typeof value === 'object' && !Array.isArray(value) && !isProse(value) && !isImage(value);
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

/** A group of fields as the template declares it, with what the matter says and where. */
export interface FieldGroup {
  readonly fields: Readonly<Record<string, Field>>;
  readonly values: Group;
  readonly path: readonly (string | number)[];
}

/** Every group of a paper that was given, the paper itself first, at any depth, in the order of the template. */
export function groupsOfPaper({ paper, manifest }: Pick<WordedPaper, 'paper' | 'manifest'>): readonly FieldGroup[] {
  return withInner({ fields: manifest.fields, values: paper.fields, path: ['papers', paper.index] });
}

function withInner(group: FieldGroup): readonly FieldGroup[] {
  const inner = Object.entries(group.fields).flatMap(([name, field]) => {
    const value = fieldOf(group.values, name);
    return value === undefined ? [] : innerGroups(field, value, [...group.path, name]);
  });
  return [group, ...inner];
}

function innerGroups(field: Field, value: FieldValue, path: FieldGroup['path']): readonly FieldGroup[] {
  if (field.type === 'group' && isGroup(value)) return withInner({ fields: field.fields, values: value, path });
  if (field.type !== 'list' || !Array.isArray(value)) return [];
  return value.flatMap((each: FieldValue, index) => innerGroups(field.of, each, [...path, index]));
}

/** Whether a field's value is printed: not where it is required for another answer than the one given. */
export function isCalledFor({ fields, values }: Pick<FieldGroup, 'fields' | 'values'>, name: string): boolean {
  const when = Object.hasOwn(fields, name) ? fields[name]?.requiredWhen : undefined;
  return when === undefined || fieldOf(values, when.field) === when.is;
}

/** The first field of a group that refers to somebody in people, and whom it names. */
export function personIn({ fields, values }: Pick<FieldGroup, 'fields' | 'values'>): string | undefined {
  const name = Object.entries(fields).find(([, field]) => field.type === 'reference' && field.to === 'people')?.[0];
  const id = name === undefined ? undefined : fieldOf(values, name);
  return typeof id === 'string' ? id : undefined;
}

/** Every Markdown field among these values, at any depth. */
export function proseWithin(fields: Group): readonly Prose[] {
  return Object.values(fields).flatMap(proseIn);
}

function proseIn(value: FieldValue): readonly Prose[] {
  if (isProse(value)) return [value];
  if (Array.isArray(value)) return value.flatMap((each: FieldValue) => proseIn(each));
  return isGroup(value) ? proseWithin(value) : [];
}
