import { type Diagnostic, type Path, spell } from '../../diagnostic/index.ts';
import type { Field, RequiredWhen } from '../../template/index.ts';
import { isNothing, type MapNode, type Node, placeIn, type Tree } from '../node.ts';

type Fields = Readonly<Record<string, Field>>;

/** Fields that another field makes necessary and that are not there. One whose blank a draft may show is never missing. */
export function checkRequiredWhen(fields: Fields, tree: Tree, map: MapNode, path: Path): readonly Diagnostic[] {
  return new Checker(fields, tree, map).check(fields, map, path);
}

class Checker {
  readonly #root: Fields;
  readonly #tree: Tree;
  readonly #map: MapNode;

  constructor(root: Fields, tree: Tree, map: MapNode) {
    this.#root = root;
    this.#tree = tree;
    this.#map = map;
  }

  check(fields: Fields, map: MapNode, path: Path): readonly Diagnostic[] {
    return Object.entries(fields).flatMap(([name, field]) => {
      const entry = map.entries.get(name);
      if (entry && !isNothing(entry.value)) return this.#inside(field, entry.value, [...path, name]);
      const { requiredWhen: when, blank } = field;
      if (!when || blank || !this.#holds(when, fields, map)) return [];
      return [this.#missing(name, field, when, entry?.keyAt ?? map.at, path)];
    });
  }

  #inside(field: Field, node: Node, path: Path): readonly Diagnostic[] {
    if (field.type === 'group' && node.kind === 'map') return this.check(field.fields, node, path);
    if (field.type !== 'list' || node.kind !== 'list') return [];
    return node.items.flatMap((item, index) => this.#inside(field.of, item, [...path, index]));
  }

  #holds({ field, is }: RequiredWhen, fields: Fields, map: MapNode): boolean {
    const beside = Object.hasOwn(fields, field);
    const value = (beside ? map : this.#map).entries.get(field)?.value;
    const declared = beside ? fields[field] : this.#root[field];
    if (!value || isNothing(value)) return is === false;
    if (value.kind !== 'scalar') return false;
    return declared?.type === 'yes-no' ? /^(?:yes|true)$/i.test(value.text) === is : value.text.trim() === String(is);
  }

  #missing(name: string, { help }: Field, { field, is }: RequiredWhen, at: number, path: Path): Diagnostic {
    const value = is === true ? 'yes' : is === false ? 'no' : is;
    return {
      code: 'missing-key',
      severity: 'error',
      place: placeIn(this.#tree, at),
      what: `${spell([...path, name])} is required because ${field} is ${value}.`,
      why: help,
      fix: `Add “${name}: …”.`,
    };
  }
}
