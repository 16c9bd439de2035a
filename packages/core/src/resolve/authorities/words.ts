const isAscii = /^[\x20-\x7e]*$/;

/** The words of a name for comparing: small letters without accents and points; numbers by value, `$129,374` as 129374. */
export function wordsOf(text: string): readonly (string | number)[] {
  const plain = isAscii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .split(/[\s—–]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
    .map((word) => (/^\d{1,15}$/.test(word) ? Number(word) : word));
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

/** A name taken apart for comparing. */
export interface TakenApart {
  readonly words: readonly string[];
  /** The initials of each party, for acronyms: `LULAC`. */
  readonly initials: readonly string[];
}

export function takenApart(name: string): TakenApart {
  const initials = name.split(/ vs?\. /).map((party) => party.match(/(?<![\p{L}’'.])\p{Lu}/gu)?.join('') ?? '');
  return { words: tellingWords(name), initials };
}

/** Whether a short name can stand for a full one: `Berg`, `Wilderness Society` for `Wilderness Soc’y v. …`, `LULAC`. */
export function canStandFor(short: ShortName, name: TakenApart): boolean {
  if (short.words.length === 0) return false;
  if (short.words.every((word) => name.words.some((other) => sameWord(word, other)))) return true;
  const { acronym } = short;
  return acronym !== undefined && name.initials.some((party) => party.startsWith(acronym));
}

export interface ShortName {
  readonly words: readonly string[];
  readonly acronym?: string;
}

export function shortName(short: string): ShortName {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const isAcronym = letters.length >= 2 && letters === letters.toUpperCase();
  return { words: tellingWords(short), ...(isAcronym ? { acronym: letters } : {}) };
}

/** The same, or one short for the other, cut off (`Found`) or drawn together (`Ass’n`, `Soc’y`). */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  let next = 0;
  for (const letter of long) if (letter === short[next]) next += 1;
  return next === short.length;
}
