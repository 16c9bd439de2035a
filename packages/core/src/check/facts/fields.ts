import type { Path } from '../../diagnostic/index.ts';
import { type FieldValue, isImage, isProse, type Paper, type Prose } from '../../matter/index.ts';
import type { ListedPaper } from '../../packet/index.ts';
import type { Field } from '../../template/index.ts';

/** What a group's or a paper's fields hold, by name. */
type Values = Readonly<Record<string, FieldValue>>;

/** A value of a group's or paper's field, if it was given. */
export function fieldOf(values: Values, name: string): FieldValue | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

export function isGroup(value: FieldValue | undefined): value is Values {
  return typeof value === 'object' && !Array.isArray(value) && !isProse(value) && !isImage(value);
}

/** The groups of a list field, each with its index; none where the field is absent or holds something else. */
export function groupsIn(
  { fields }: Pick<Paper, 'fields'>,
  name: string,
): readonly { readonly values: Values; readonly index: number }[] {
  const value = fieldOf(fields, name);
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: FieldValue, index) => (isGroup(each) ? [{ values: each, index }] : []));
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
  readonly values: Values;
  readonly path: Path;
}

/** A paper's own fields, as one group. */
export function ownFields({ paper, manifest }: Pick<ListedPaper, 'paper' | 'manifest'>): FieldGroup {
  return { fields: manifest.fields, values: paper.fields, path: ['papers', paper.index] };
}

/** Every group of a paper that was given, the paper itself first, at any depth, in the order of the template. */
export function groupsOfPaper(paper: Pick<ListedPaper, 'paper' | 'manifest'>): readonly FieldGroup[] {
  return withInner(ownFields(paper));
}

function withInner(group: FieldGroup): readonly FieldGroup[] {
  const inner = Object.entries(group.fields).flatMap(([name, field]) => {
    const value = fieldOf(group.values, name);
    return value === undefined ? [] : innerGroups(field, value, [...group.path, name]);
  });
  return [group, ...inner];
}

function innerGroups(field: Field, value: FieldValue, path: Path): readonly FieldGroup[] {
  if (field.type === 'group' && isGroup(value)) return withInner({ fields: field.fields, values: value, path });
  if (field.type !== 'list' || !Array.isArray(value)) return [];
  return value.flatMap((each: FieldValue, index) => innerGroups(field.of, each, [...path, index]));
}

/** Whether a field's value is printed: not where it is required for another answer than the one given. */
export function isCalledFor({ fields, values }: Pick<FieldGroup, 'fields' | 'values'>, name: string): boolean {
  const when = Object.hasOwn(fields, name) ? fields[name]?.requiredWhen : undefined;
  return when === undefined || fieldOf(values, when.field) === when.is;
}

/** The name and value of the first field of a group that is so, as the template orders them; nothing where it was left out. */
export function firstField(
  { fields, values }: Pick<FieldGroup, 'fields' | 'values'>,
  isSo: (field: Field) => boolean,
): { readonly name: string; readonly value: FieldValue } | undefined {
  const name = Object.entries(fields).find(([, field]) => isSo(field))?.[0];
  const value = name === undefined ? undefined : fieldOf(values, name);
  return name === undefined || value === undefined ? undefined : { name, value };
}

/** Whom the first field of a group that refers to somebody in people names, by id. */
export function personIn(group: FieldGroup): string | undefined {
  const id = firstField(group, (field) => field.type === 'reference' && field.to === 'people')?.value;
  return typeof id === 'string' ? id : undefined;
}

/** Whose words a declaration is: the first person its own fields name. A translator is named in a group. */
export function declarantOf(declaration: Pick<ListedPaper, 'paper' | 'manifest'>): string | undefined {
  return personIn(ownFields(declaration));
}

/** Every Markdown field among these values, at any depth. */
export function proseWithin(values: Values): readonly Prose[] {
  return Object.values(values).flatMap(proseIn);
}

function proseIn(value: FieldValue): readonly Prose[] {
  if (isProse(value)) return [value];
  if (Array.isArray(value)) return value.flatMap((each: FieldValue) => proseIn(each));
  return isGroup(value) ? proseWithin(value) : [];
}
