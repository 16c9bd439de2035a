import { type Path, suggest } from '../../diagnostic/index.ts';
import { personSchema } from '../../matter/index.ts';
import type { MapNode, Node } from '../node.ts';
import { commonWords, particles } from './common-words.ts';
import { wordsIn } from './words.ts';

/** A person whose name must not be printed. */
export interface Protected {
  /** What is printed in its place. */
  readonly pseudonym: string;
  /** The words of the name, folded and run together. */
  readonly whole: string;
  /** The name as typed, for what is not text. */
  readonly typed: string;
  /** Words of the name that give the person away by themselves. */
  readonly parts: ReadonlySet<string>;
  /** Words that do so only behind a “Ms.” and its like. */
  readonly weak: ReadonlySet<string>;
  /** All words of the name, and the last, which addresses are made of. */
  readonly words: readonly string[];
  readonly surnames: readonly string[];
  /** Whether a word of the name is not looked for alone, for others have it too. */
  readonly ambiguous: boolean;
  /** Whether the name is written in a script that leaves no space after it. */
  readonly spaceless: boolean;
  readonly path: Path;
}

/** What the tree says of a person with a pseudonym, before any schema has looked at it. */
export interface Disguised {
  readonly path: Path;
  readonly name: string;
  readonly surname: string;
  readonly pseudonym: string;
}

const longestName = 200;
/** Shorter words are in too many others’ names. */
const shortestPart = 3;

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Everybody in the tree with a pseudonym and a name, wherever they stand and however the keys are misspelt. */
export function disguisedIn(root: Node): readonly Disguised[] {
  return mapsIn(root).flatMap(({ entries, path }) => {
    const pseudonym = pseudonymIn(entries);
    const name = textUnder(entries.get('name')?.value);
    const surname = textUnder(entries.get('surname')?.value);
    return pseudonym === undefined || name + surname === '' ? [] : [{ path, name, surname, pseudonym }];
  });
}

interface MapFound {
  readonly entries: MapNode['entries'];
  readonly path: Path;
}

/** Every map of a tree, one with several aliases once. */
function mapsIn(root: Node): readonly MapFound[] {
  const found: MapFound[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node, path: Path): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (node.kind !== 'map') return;
    found.push({ entries: node.entries, path });
    for (const [key, { value }] of node.entries) visit(value, [...path, key]);
  };
  visit(root, []);
  return found;
}

function pseudonymIn(entries: MapNode['entries']): string | undefined {
  const key = [...entries.keys()].find((each) => meansPseudonym(each));
  return key === undefined ? undefined : textUnder(entries.get(key)?.value) || 'a pseudonym';
}

/**
 * What stands under keys that no person has, `nmae: Rosa Quill`: it may be the name, and the message about the key shows
 * its line. It is only blotted out of what is shown.
 */
export function underUnknownKeys(root: Node): readonly Disguised[] {
  return mapsIn(root).flatMap(({ entries, path }) => {
    const pseudonym = pseudonymIn(entries);
    if (pseudonym === undefined) return [];
    const unknown = [...entries].filter(([key]) => !Object.hasOwn(personKeys, key) && !meansPseudonym(key));
    const names = unknown.map(([, { value }]) => textUnder(value)).filter((name) => name !== '');
    return names.map((name) => ({ path, name, surname: '', pseudonym }));
  });
}

const personKeys: object = personSchema.shape;

/** A misspelt key is an error of its own, whose lines show the name all the same. */
function meansPseudonym(key: string): boolean {
  const word = key.toLowerCase();
  if (word.startsWith('pseudo')) return true;
  return /seud|nym|^ps/.test(word) && suggest(word, ['pseudonym']) !== undefined;
}

/** A name is one text; if somebody wrote a list or keys instead, all of it. */
function textUnder(node: Node | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return node.text.trim();
  const inside = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return inside.map(textUnder).join(' ').trim();
}

/** The words of names that may be printed, each with the names it is in. */
export type OtherNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What to look for. A word that is in another’s name as well says nothing. */
export function protect(person: Disguised, others: OtherNames, pseudonyms: ReadonlySet<string>): Protected {
  const words = foldedWords(person.name.slice(0, longestName));
  const isSpaceless = spaceless.test(person.name);
  const surnames =
    person.surname === '' ? words.filter(isTelling).slice(-1) : foldedWords(person.surname).filter(isTelling);
  const telling = [...new Set([...words.filter((word) => isTelling(word) && !pseudonyms.has(word)), ...surnames])];
  const shared = new Set(telling.filter((word) => isShared(word, telling, others)));
  const parts = telling.filter((word) => word.length >= shortestPart && !commonWords.has(word) && !shared.has(word));
  return {
    pseudonym: person.pseudonym,
    typed: person.name,
    whole: words.length > 1 || isSpaceless ? words.join('') : '',
    parts: new Set(parts),
    weak: new Set(telling.filter((word) => !parts.includes(word) && !shared.has(word))),
    words,
    surnames: surnames.filter((word) => parts.includes(word)),
    ambiguous: parts.length < telling.length,
    spaceless: isSpaceless,
    path: person.path,
  };
}

export function foldedWords(name: string): readonly string[] {
  return [...wordsIn(name)].map(({ folded }) => folded);
}

function isTelling(word: string): boolean {
  return word.length > 1 && !particles.has(word);
}

/** Who is called so many others’ names is not asked of each. */
const mostNamesakes = 100;

/** One who has every part of the name does not share a word of it: that is the same person, or must be called otherwise. */
function isShared(word: string, telling: readonly string[], others: OtherNames): boolean {
  const names = others.get(word) ?? [];
  const isOther = (name: readonly string[]): boolean =>
    telling.length === 1 || telling.some((each) => !name.includes(each));
  return names.length > mostNamesakes || names.some(isOther);
}
