import { type Diagnostic, type Place, placeAt, type SourceText } from '../diagnostic/index.ts';
import { find, isNothing, type Node, nodesAt, type Path, type Tree } from './node.ts';
import { sourceOf } from './source-of.ts';

/** A person whose name must not be printed. */
interface Protected {
  readonly name: string;
  readonly pseudonym: string;
  readonly node: Node;
}

/**
 * The names that pseudonyms protect, wherever they stand in text: the papers print what they are given. The name
 * itself is not in the message, which may end in a log.
 */
export function checkProtectedNames(tree: Tree, files: readonly SourceText[]): readonly Diagnostic[] {
  const people = protectedPeople(tree);
  if (people.length === 0) return [];
  const own = new Set(people.map(({ node }) => node));
  const texts = [...textsUnder(tree, tree.root, [], own), ...files];
  return people.flatMap((person) => texts.flatMap((text) => leaks(person, text)));
}

function protectedPeople(tree: Tree): readonly Protected[] {
  return nodesAt(tree.root, ['people', '*']).flatMap(({ node }) => {
    const name = find(node, ['name']);
    const pseudonym = find(node, ['pseudonym']);
    if (!name.exact || !pseudonym.exact || isNothing(pseudonym.node)) return [];
    if (name.node.kind !== 'scalar' || pseudonym.node.kind !== 'scalar' || name.node.text.trim() === '') return [];
    return [{ name: name.node.text.trim(), pseudonym: pseudonym.node.text.trim(), node: name.node }];
  });
}

/** Every scalar but those to `skip`, each once however many aliases it has. */
function* textsUnder(tree: Tree, node: Node, path: Path, skip: Set<Node>): Generator<SourceText> {
  if (skip.has(node)) return;
  skip.add(node);
  if (node.kind === 'scalar') yield sourceOf(tree, node, path);
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* textsUnder(tree, item, [...path, index], skip);
  }
  if (node.kind === 'map') {
    for (const [key, { value }] of node.entries) yield* textsUnder(tree, value, [...path, key], skip);
  }
}

/** Line ends in a text count as spaces, so that a name broken over two lines is found too. */
function leaks(person: Protected, source: SourceText): readonly Diagnostic[] {
  const text = source.text.toLowerCase().replaceAll('\n', ' ');
  const name = person.name.toLowerCase();
  const found: Diagnostic[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push(leak(person.pseudonym, placeAt(source, at)));
  }
  return found;
}

function leak(pseudonym: string, place: Place): Diagnostic {
  return {
    code: 'protected-name',
    severity: 'error',
    place,
    what: `The name that “${pseudonym}” stands for is in this text.`,
    why: 'It would be printed, and filed in public.',
    fix: `Write “${pseudonym}” here.`,
  };
}
