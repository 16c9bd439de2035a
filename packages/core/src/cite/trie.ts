import { isWord } from './characters.ts';

/**
 * Finds the longest of many phrases at a place, whatever its spacing and points: `F. 3d`, `F.3d` and `F3d` are one.
 * A node is spread out only when a text first comes by it: most papers cite from few of the tables.
 */
export interface Trie<T> {
  readonly phrases: readonly Phrase<T>[];
  /** How many characters of its phrases lead here. */
  readonly depth: number;
  /** The phrase that is complete here. */
  readonly whole: Phrase<T> | undefined;
  next: ReadonlyMap<string, Trie<T>> | undefined;
}

interface Phrase<T> {
  /** Without what is passed over. */
  readonly key: string;
  readonly value: T;
  /** Whether it closes with a point. */
  readonly pointed: boolean;
}

const passedOver = new Set([' ', '.', "'", '’']);
const allPassedOver = /[ .'’]/g;

/** Of two that read the same, the first counts. */
export function trieOf<T>(phrases: Iterable<readonly [string, T]>): Trie<T> {
  const all = Array.from(phrases, ([phrase, value]) => ({
    key: phrase.replace(allPassedOver, ''),
    value,
    pointed: phrase.endsWith('.'),
  }));
  return nodeOf(all, 0);
}

function nodeOf<T>(phrases: readonly Phrase<T>[], depth: number): Trie<T> {
  return { phrases, depth, whole: phrases.find(({ key }) => key.length === depth), next: undefined };
}

function childOf<T>(node: Trie<T>, character: string): Trie<T> | undefined {
  node.next ??= spreadOut(node);
  return node.next.get(character);
}

function spreadOut<T>({ phrases, depth }: Trie<T>): ReadonlyMap<string, Trie<T>> {
  const groups = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const character = phrase.key[depth];
    if (character === undefined) continue;
    const group = groups.get(character);
    if (group) group.push(phrase);
    else groups.set(character, [phrase]);
  }
  return new Map(Array.from(groups, ([character, group]) => [character, nodeOf(group, depth + 1)]));
}

/** The longest phrase that starts at `at` and ends with a word; `end` takes in its closing point, if it has one. */
export function longestAt<T>(
  root: Trie<T>,
  text: string,
  at: number,
): { readonly value: T; readonly end: number } | undefined {
  let longest: { readonly value: T; readonly end: number } | undefined;
  let node: Trie<T> | undefined = root;
  let gap = 0;
  for (let index = at; index < text.length && gap <= 3; index += 1) {
    const character = text[index] ?? '';
    if (index > at && passedOver.has(character)) {
      gap += 1;
      continue;
    }
    gap = 0;
    node = childOf(node, character);
    if (!node) break;
    const { whole } = node;
    if (whole && !isWord(text[index + 1])) {
      longest = { value: whole.value, end: whole.pointed && text[index + 1] === '.' ? index + 2 : index + 1 };
    }
  }
  return longest;
}
