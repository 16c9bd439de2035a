import { isWord } from './characters.ts';

/** Finds the longest of many phrases at a place, whatever its spacing and points: `F. 3d`, `F.3d` and `F3d` are one. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  value?: T;
  /** Whether the phrase itself closes with a point. */
  pointed?: boolean;
}

const passedOver = new Set([' ', '.', "'", '’']);

export function trieOf<T>(phrases: Iterable<readonly [string, T]>): Trie<T> {
  const root: Trie<T> = { next: new Map() };
  for (const [phrase, value] of phrases) insert(root, phrase, value);
  return root;
}

/** The first to claim a phrase keeps it. */
function insert<T>(root: Trie<T>, phrase: string, value: T): void {
  let node = root;
  for (const character of phrase) {
    if (passedOver.has(character)) continue;
    const known = node.next.get(character);
    const next: Trie<T> = known ?? { next: new Map() };
    if (!known) node.next.set(character, next);
    node = next;
  }
  if (node.value !== undefined) return;
  node.value = value;
  node.pointed = phrase.endsWith('.');
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
    node = node.next.get(character);
    if (!node) break;
    if (node.value !== undefined && !isWord(text[index + 1])) {
      longest = { value: node.value, end: node.pointed && text[index + 1] === '.' ? index + 2 : index + 1 };
    }
  }
  return longest;
}
