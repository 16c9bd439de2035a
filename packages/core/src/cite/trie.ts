import { isWord } from './characters.ts';

/**
 * Finds the longest of many phrases at a place, whatever its spacing and points: `F. 3d`, `F.3d` and `F3d` are one.
 * What begins with a character is read, and a node spread out, only when a text first comes by it: most papers cite
 * from few of the tables.
 */
export interface Trie<T> {
  readonly unread: ReadonlyMap<string, readonly (readonly [string, T])[]>;
  readonly read: Map<string, Node<T> | undefined>;
}

interface Node<T> {
  readonly phrases: readonly Phrase<T>[];
  /** How many characters of its phrases lead here. */
  readonly depth: number;
  /** The phrase that is complete here. */
  readonly whole: Phrase<T> | undefined;
  next: ReadonlyMap<string, Node<T>> | undefined;
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
  const unread = new Map<string, (readonly [string, T])[]>();
  for (const entry of phrases) {
    const first = entry[0].charAt(0);
    const same = unread.get(first);
    if (same) same.push(entry);
    else unread.set(first, [entry]);
  }
  return { unread, read: new Map() };
}

function rootOf<T>({ unread, read }: Trie<T>, character: string): Node<T> | undefined {
  if (read.has(character)) return read.get(character);
  const entries = unread.get(character);
  const root = entries && nodeOf(entries.map(phraseOf), 1);
  read.set(character, root);
  return root;
}

function phraseOf<T>([phrase, value]: readonly [string, T]): Phrase<T> {
  return { key: phrase.replace(allPassedOver, ''), value, pointed: phrase.endsWith('.') };
}

function nodeOf<T>(phrases: readonly Phrase<T>[], depth: number): Node<T> {
  return { phrases, depth, whole: phrases.find(({ key }) => key.length === depth), next: undefined };
}

function childOf<T>(node: Node<T>, character: string): Node<T> | undefined {
  node.next ??= spreadOut(node);
  return node.next.get(character);
}

function spreadOut<T>({ phrases, depth }: Node<T>): ReadonlyMap<string, Node<T>> {
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
  trie: Trie<T>,
  text: string,
  at: number,
): { readonly value: T; readonly end: number } | undefined {
  let longest: { readonly value: T; readonly end: number } | undefined;
  let node: Node<T> | undefined;
  let gap = 0;
  for (let index = at; index < text.length && gap <= 3; index += 1) {
    const character = text[index] ?? '';
    if (index > at && passedOver.has(character)) {
      gap += 1;
      continue;
    }
    gap = 0;
    node = node ? childOf(node, character) : rootOf(trie, character);
    if (!node) break;
    const { whole } = node;
    if (whole && !isWord(text[index + 1])) {
      longest = { value: whole.value, end: whole.pointed && text[index + 1] === '.' ? index + 2 : index + 1 };
    }
  }
  return longest;
}
