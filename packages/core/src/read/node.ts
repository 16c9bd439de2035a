import { type Path, type Place, placeAt, type SourceText } from '../diagnostic/index.ts';

/**
 * What was written, before any schema looks at it: the same tree for YAML, JSON and a plain object.
 * Scalars stay text, so that `bar: 012345` keeps its zero until a schema says what it is.
 */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** Offset in the tree's source. */
  readonly at: number;
  /** As written if plain, decoded if quoted or a block. */
  readonly text: string;
  /** `plain` may be read as a number, yes/no or nothing; the others are text. */
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** Where the text stands; never empty, and the first is for its beginning. */
  readonly marks: readonly Mark[];
}

interface ListNode {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Node[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly keyAt: number;
  readonly value: Node;
}

/** A character of a scalar's text and the offset in the file where it, and those after it, stand. */
export interface Mark {
  readonly at: number;
  readonly offset: number;
}

/** A tree with the text it was read from; a plain object has no text, and all its places are the first character. */
export interface Tree {
  readonly root: Node;
  readonly source: SourceText;
  /** Whether `source` is what the offsets count in; if not, the tree came from an object. */
  readonly written: boolean;
}

/** The node at a path, or the deepest one on the way to it. */
export interface Found {
  readonly node: Node;
  /** Where its key stands, if it is a value in a map. */
  readonly keyAt?: number;
  /** Whether the path was followed to its end. */
  readonly exact: boolean;
}

export function find(root: Node, path: Path): Found {
  let found: Found = { node: root, exact: true };
  for (const part of path) {
    const next = child(found.node, part);
    if (next === undefined) return { ...found, exact: false };
    found = next;
  }
  return found;
}

function child(node: Node, part: string | number): Found | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.get(String(part));
    return entry && { node: entry.value, keyAt: entry.keyAt, exact: true };
  }
  if (node.kind === 'scalar') return undefined;
  const item = node.items[Number(part)];
  return item && { node: item, exact: true };
}

/** Where a value stands; for an absent one, where the nearest parent's key stands. */
export function placeOf(tree: Tree, path: Path): Place {
  const found = find(tree.root, path);
  const value = isNothing(found.node) || !found.exact ? found.keyAt : undefined;
  return placeIn(tree, value ?? found.node.at);
}

/** Where the key at a path stands. */
export function keyPlaceOf(tree: Tree, path: Path): Place {
  const found = find(tree.root, path);
  return placeIn(tree, found.keyAt ?? found.node.at);
}

export function placeIn(tree: Tree, offset: number): Place {
  return placeAt(tree.source, tree.written ? offset : 0);
}

/** Every node that a pattern leads to; `*` stands for each item of a list. */
export function nodesAt(root: Node, pattern: Path): readonly { readonly node: Node; readonly path: Path }[] {
  let reached: { node: Node; path: Path }[] = [{ node: root, path: [] }];
  for (const part of pattern) {
    reached = reached.flatMap(({ node, path }) =>
      keysAlong(node, part).flatMap((key) => {
        const next = child(node, key);
        return next ? [{ node: next.node, path: [...path, key] }] : [];
      }),
    );
  }
  return reached;
}

function keysAlong(node: Node, part: string | number): Path {
  if (part !== '*') return [part];
  return node.kind === 'list' ? [...node.items.keys()] : [];
}

/** Nothing was written: `key:`, `key: ~` or `key: null`. A person called Null is written `Null` and stays text. */
export function isNothing(node: Node): boolean {
  return (
    node.kind === 'scalar' && node.style === 'plain' && (node.text === '' || node.text === '~' || node.text === 'null')
  );
}

/** How many values a tree stands for, an aliased one counted wherever it appears. */
export function expandedSize(node: Node, known = new Map<Node, number>()): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  let size = 1;
  if (node.kind === 'list') for (const item of node.items) size += expandedSize(item, known);
  if (node.kind === 'map') for (const entry of node.entries.values()) size += expandedSize(entry.value, known);
  known.set(node, size);
  return size;
}
