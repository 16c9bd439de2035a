import { type Path, type Place, placeAt, type SourceText } from '../../diagnostic/index.ts';
import { type Node, placeIn, type Tree } from '../node.ts';
import { sourceOf } from '../source-of.ts';
import type { Disguised } from './person.ts';
import type { Reading } from './search.ts';

/** Something that may be printed or seen: its text, how to read it, and where each of its characters stands. */
export interface Seen {
  readonly text: string;
  readonly reading: Exclude<Reading, 'shown'>;
  readonly placeAt: (offset: number) => Place;
}

/** Every value and key of a tree but the protected names themselves; a value with several aliases once. */
export function* textsIn(tree: Tree, people: readonly Pick<Disguised, 'path'>[]): Generator<Seen> {
  const secret = new Set(people.flatMap(({ path }) => ['name', 'surname'].map((key) => pathKey([...path, key]))));
  yield* under(tree, tree.root, [], secret, new Set());
}

function* under(tree: Tree, node: Node, path: Path, secret: Set<string>, seen: Set<Node>): Generator<Seen> {
  if (seen.has(node) || (path.length > 1 && secret.has(pathKey(path)))) return;
  seen.add(node);
  if (node.kind === 'scalar') yield seenText(sourceOf(tree, node, path));
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* under(tree, item, [...path, index], secret, seen);
  }
  if (node.kind === 'map') {
    for (const [key, { keyAt, value }] of node.entries) {
      yield { text: key, reading: 'address', placeAt: () => placeIn(tree, keyAt) };
      yield* under(tree, value, [...path, key], secret, seen);
    }
  }
}

/** An id, a path or an address is one word; a single word of text is looked at as closely. */
export function seenText(source: SourceText): Seen {
  const reading = /\s/.test(source.text.trim()) ? 'text' : 'address';
  return { text: source.text, reading, placeAt: (offset) => placeAt(source, offset) };
}

function pathKey(path: Path): string {
  return path.join('\n');
}
