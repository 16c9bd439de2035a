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
export function* textsIn(
  tree: Tree,
  people: readonly Pick<Disguised, 'path'>[],
  inFileNames: readonly Path[],
): Generator<Seen> {
  const secret = new Set(people.flatMap(({ path }) => ['name', 'surname'].map((key) => pathKey([...path, key]))));
  const apart = { secret, inFileNames: new Set(inFileNames.map(pathKey)) };
  yield* under(tree, tree.root, [], apart, new Set());
}

/** The paths of values that are not looked at, and of those that a file is called by. */
interface Apart {
  readonly secret: ReadonlySet<string>;
  readonly inFileNames: ReadonlySet<string>;
}

function* under(tree: Tree, node: Node, path: Path, apart: Apart, seen: Set<Node>): Generator<Seen> {
  if (seen.has(node) || (path.length > 1 && apart.secret.has(pathKey(path)))) return;
  seen.add(node);
  if (node.kind === 'scalar') {
    const text = seenText(sourceOf(tree, node, path));
    yield apart.inFileNames.has(pathKey(path)) ? { ...text, reading: 'address' } : text;
  }
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* under(tree, item, [...path, index], apart, seen);
  }
  if (node.kind === 'map') {
    for (const [key, { keyAt, value }] of node.entries) {
      yield { text: key, reading: 'address', placeAt: () => placeIn(tree, keyAt) };
      yield* under(tree, value, [...path, key], apart, seen);
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
