import {
  coreNames,
  type Field,
  type GroupShape,
  image,
  listOf,
  type Manifest,
  maybe,
  plain,
  prose,
  referenceShapes,
  type Shape,
} from '../template/index.ts';

/** Everything the template of `manifest` can read at its root. */
export function rootShape(manifest: Manifest): GroupShape {
  return { kind: 'group', entries: new Map([...fieldShapes(manifest.fields), ...coreNames.entries]) };
}

function fieldShapes(fields: Readonly<Record<string, Field>>, path = ''): (readonly [string, Shape])[] {
  return Object.entries(fields).map(([name, field]) => [name, fieldShape(field, `${path}${name}`)] as const);
}

/** A list or a group that is left out has no blank of its own. */
function fieldShape(field: Field, path: string): Shape {
  const shape = { ...shapeOf(field, path), field: path };
  if (field.blank && shape.kind !== 'list' && field.type !== 'group') return { ...shape, blank: true };
  if (field.required && !field.blank) return shape;
  return field.requiredWhen ? { ...shape, maybe: true, neededWhen: field.requiredWhen } : maybe(shape);
}

const holds = {
  text: plain,
  date: { kind: 'plain', holds: 'date' },
  time: { kind: 'plain', holds: 'time' },
  number: { kind: 'plain', holds: 'number' },
  'whole-number': { kind: 'plain', holds: 'number' },
  'yes-no': { kind: 'plain', holds: 'flag' },
  language: plain,
  markdown: prose,
  image,
} as const satisfies Partial<Record<Field['type'], Shape>>;

function shapeOf(field: Field, path: string): Shape {
  switch (field.type) {
    case 'list':
      return listOf({ ...shapeOf(field.of, `${path}.of`), field: `${path}.of` });
    case 'group':
      return { kind: 'group', entries: new Map(fieldShapes(field.fields, `${path}.`)) };
    case 'choice':
      return { kind: 'plain', holds: 'text', choices: field.choices };
    case 'reference':
      return referenceShapes[field.to];
    default:
      return holds[field.type];
  }
}
