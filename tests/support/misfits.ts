import type { Value } from '../../packages/core/src/fill/value.ts';
import type { Shape } from '../../packages/core/src/template/index.ts';

/** Where a value has what its shape does not know, lacks what the shape promises, or is of another kind. */
export function misfits(value: Value | undefined, shape: Shape, path: string): readonly string[] {
  if (value === undefined || value.kind === 'absent') return shape.maybe ? [] : [`${path} is not there`];
  if (value.kind === 'blank') return shape.blank ? [] : [`${path} is a blank`];
  if (value.kind === 'group' && value.empty && shape.maybe) return [];
  if (shape.kind === 'prose' || shape.kind === 'image')
    return value.kind === 'prose' || shape.kind === 'image' ? [] : [`${path} is no prose`];
  if (shape.kind === 'list' && value.kind === 'list') {
    if (value.items.length === 0 && !shape.maybe) return [`${path} is empty`];
    return value.items.flatMap((item, index) => misfits(item, shape.of, `${path}.${index}`));
  }
  if (shape.kind === 'group' && value.kind === 'group') {
    const unknown = [...value.entries.keys()].filter((key) => !shape.entries.has(key));
    const known = [...shape.entries].flatMap(([key, entry]) =>
      misfits(value.entries.get(key), entry, `${path}.${key}`),
    );
    return [...unknown.map((key) => `${path}.${key} has no shape`), ...known];
  }
  return shape.kind === 'plain' && ['text', 'number', 'flag'].includes(value.kind)
    ? []
    : [`${path} is a ${value.kind}`];
}
