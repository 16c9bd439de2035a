import { type Diagnostic, type Outcome, type Path, spell, suggest, thereAre } from '../../diagnostic/index.ts';
import { type HouseWords, houseWordKeys, missingHouseWords } from '../../template/index.ts';
import { find, keyPlaceOf, type Node, placeIn, placeOf, type Tree } from '../node.ts';
import { type ReadFile, readTree } from './library-files.ts';

/** `house.yaml` of the built-in library: every word, or an error for each that is missing. */
export async function readHouse(read: ReadFile): Promise<Outcome<HouseWords>> {
  const tree = await readTree('house.yaml', read);
  if (!tree.value) return { diagnostics: tree.diagnostics };
  const { words, diagnostics } = wordsIn(tree.value);
  return { value: words, diagnostics: [...tree.diagnostics, ...missingIn(words, tree.value), ...diagnostics] };
}

/** A firm's `house.yaml`, if it has one, over the built-in words key by key. */
export async function readFirmHouse(builtIn: HouseWords, read: ReadFile): Promise<Outcome<HouseWords>> {
  const tree = (await read('house.yaml')) === undefined ? undefined : await readTree('house.yaml', read);
  if (!tree?.value) return tree ? { diagnostics: tree.diagnostics } : { value: builtIn, diagnostics: [] };
  const { words, diagnostics } = wordsIn(tree.value);
  const strays = strayBraces(words, builtIn, tree.value);
  return { value: { ...builtIn, ...words }, diagnostics: [...tree.diagnostics, ...diagnostics, ...strays] };
}

/** The words of a file by key; one that nothing prints is most likely mistyped. */
function wordsIn(tree: Tree): { readonly words: HouseWords; readonly diagnostics: readonly Diagnostic[] } {
  const found = new Map<string, string>();
  const wrong = flatten(tree.root, [], found, tree);
  const unknown = [...found.keys()].filter((key) => !houseWordKeys.some((known) => known === key));
  const strange = unknown.map((key) => unknownWord(key, suggest(key, houseWordKeys), tree));
  return { words: Object.fromEntries(found), diagnostics: [...wrong, ...strange] };
}

/** A word that is missing would print as its key. */
function missingIn(words: HouseWords, tree: Tree): readonly Diagnostic[] {
  return missingHouseWords(words).map((key) => ({
    code: 'missing-key',
    severity: 'error',
    place: placeIn(tree, 0),
    what: `house.yaml has no “${key}”.`,
    fix: `Add “${key}: …”.`,
  }));
}

/** Braces that the program fills are those of the built-in word; others would print as they stand. */
function strayBraces(words: HouseWords, builtIn: HouseWords, tree: Tree): readonly Diagnostic[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const known = bracesIn(Object.hasOwn(builtIn, key) ? (builtIn[key] ?? '') : '');
    const strays = Object.hasOwn(builtIn, key) ? bracesIn(word).filter((name) => !known.includes(name)) : [];
    return strays.map((name) => strayBrace(key, name, known, tree));
  });
}

function strayBrace(key: string, name: string, known: readonly string[], tree: Tree): Diagnostic {
  const near = suggest(name, known);
  const all = known.length === 0 ? 'Leave the braces out.' : thereAre(known.map((each) => `{${each}}`));
  return {
    code: 'bad-value',
    severity: 'error',
    place: placeOf(tree, pathOf(key, tree)),
    what: `Nothing fills {${name}} in the word “${key}”.`,
    fix: near === undefined ? all : `Did you mean {${near}}?`,
  };
}

function bracesIn(word: string): readonly string[] {
  return [...word.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name);
}

function pathOf(key: string, tree: Tree): Path {
  return find(tree.root, [key]).exact ? [key] : key.split('.');
}

function unknownWord(key: string, near: string | undefined, tree: Tree): Diagnostic {
  return {
    code: 'unknown-key',
    severity: 'warning',
    place: keyPlaceOf(tree, pathOf(key, tree)),
    what: `Nothing prints the word “${key}”.`,
    fix: near === undefined ? 'Remove it.' : `Did you mean “${near}”?`,
  };
}

/** `counsel: { bar: SBN }` and `counsel.bar: SBN` are the same word. */
function flatten(node: Node, path: Path, words: Map<string, string>, tree: Tree): readonly Diagnostic[] {
  if (node.kind === 'scalar' && path.length > 0) words.set(spell(path), node.text);
  if (node.kind === 'map') {
    return [...node.entries].flatMap(([key, entry]) => flatten(entry.value, [...path, key], words, tree));
  }
  if (node.kind === 'scalar' && path.length > 0) return [];
  const what = `${spell(path) || 'house.yaml'} should be words, each with its key.`;
  return [{ code: 'wrong-type', severity: 'error', place: placeIn(tree, node.at), what, fix: 'Write “key: word”.' }];
}
