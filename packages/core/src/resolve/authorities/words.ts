import { nameAbbreviations } from '../../authority/index.ts';

const isAscii = /^[\x20-\x7e]*$/;

/** The words of a name for comparing: small letters without accents and points; numbers by value, `$129,374` as 129374. */
export function wordsOf(text: string): readonly (string | number)[] {
  return piecesOf(text)
    .map(lettersOf)
    .filter((word) => word !== '')
    .map(byValue);
}

/** As typed, between spaces and dashes. */
function piecesOf(text: string): readonly string[] {
  const plain = isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().split(/[\s—–]+/);
}

function lettersOf(piece: string): string {
  return piece.replace(/[^\p{L}\p{N}]/gu, '');
}

function byValue(word: string): string | number {
  return /^\d{1,15}$/.test(word) ? Number(word) : word;
}

const small = new Set([
  'v',
  'vs',
  'in',
  're',
  'ex',
  'rel',
  'of',
  'the',
  'for',
  'and',
  'et',
  'al',
  'on',
  'to',
  'inc',
  'co',
  'corp',
  'llc',
  'ltd',
]);

/** Those that tell one case from another: no articles, no `v.`, no `Inc.` */
export function tellingWords(name: string): readonly string[] {
  return wordsOf(name)
    .map(String)
    .filter((word) => !small.has(word));
}

/** A word of a name for comparing. */
interface NameWord {
  readonly letters: string;
  /** Whether more letters may belong to it: `Found.`, `Ass’n`, `Natl`. */
  readonly abbreviated: boolean;
}

function nameWords(name: string): readonly NameWord[] {
  return piecesOf(name)
    .map((piece) => ({ letters: String(byValue(lettersOf(piece))), abbreviated: isAbbreviated(piece) }))
    .filter(({ letters }) => letters !== '' && !small.has(letters));
}

const listed = new Set([...nameAbbreviations].map((abbreviation) => lettersOf(abbreviation.toLowerCase())));

function isAbbreviated(piece: string): boolean {
  return /\.[,;]?$/.test(piece) || /\p{L}['’]\p{L}/u.test(piece) || listed.has(lettersOf(piece));
}

/** A name taken apart for comparing. */
export interface TakenApart {
  readonly words: readonly NameWord[];
  /** The initials of each party, for acronyms: `LULAC`. */
  readonly initials: readonly string[];
}

export function takenApart(name: string): TakenApart {
  const initials = name.split(/ vs?\. /).map((party) => party.match(/(?<![\p{L}’'.])\p{Lu}/gu)?.join('') ?? '');
  return { words: nameWords(name), initials };
}

/** Whether a short name can stand for a full one: `Berg`, `Wilderness Society` for `Wilderness Soc’y v. …`, `LULAC`. */
export function canStandFor(short: ShortName, name: TakenApart): boolean {
  if (short.words.length === 0) return false;
  if (short.words.every((word) => name.words.some((other) => isSameWord(word, other)))) return true;
  const { acronym } = short;
  return acronym !== undefined && name.initials.some((party) => party.startsWith(acronym));
}

/** Whether any word of a short name is of a full one: `The Court in Wilson`. */
export function sharesWord(short: ShortName, name: TakenApart): boolean {
  return short.words.some((word) => name.words.some((other) => isSameWord(word, other)));
}

interface ShortName {
  readonly words: readonly NameWord[];
  readonly acronym?: string;
}

export function shortName(short: string): ShortName {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const isAcronym = letters.length >= 2 && letters === letters.toUpperCase();
  return { words: nameWords(short), ...(isAcronym ? { acronym: letters } : {}) };
}

/** The same, or one an abbreviation of the other, cut off (`Found.`) or drawn together (`Ass’n`, `Soc’y`). */
function isSameWord(one: NameWord, other: NameWord): boolean {
  if (one.letters === other.letters) return true;
  const [short, long] = one.letters.length < other.letters.length ? [one, other] : [other, one];
  return short.abbreviated && isShortFor(short.letters, long.letters);
}

function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  let next = 0;
  for (const letter of long) if (letter === short[next]) next += 1;
  return next === short.length;
}
