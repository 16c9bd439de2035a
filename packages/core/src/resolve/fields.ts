import type { FieldValue, Paper } from '../matter/index.ts';

/** The value of a paper's field, perhaps in a group: `declarant`, `translation.translator`. */
export function fieldAt({ fields }: Paper, path: string): FieldValue | undefined {
  let value: FieldValue | undefined = fields;
  for (const name of path.split('.')) value = isGroup(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function isGroup(value: FieldValue | undefined): value is Readonly<Record<string, FieldValue>> {
  return typeof value === 'object' && !Array.isArray(value);
}

export function isList(value: FieldValue | undefined): value is readonly FieldValue[] {
  return Array.isArray(value);
}
