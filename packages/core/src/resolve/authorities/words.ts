/** The words of a name for comparing: small letters without accents and points; numbers by value, `$129,374` as 129374. */
export function wordsOf(text: string): readonly (string | number)[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
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

/** Whether a short name can stand for a full one: `Berg`, `Wilderness Society` for `Wilderness Soc’y v. …`, `LULAC`. */
export function canStandFor(short: string, name: string): boolean {
  const wanted = tellingWords(short);
  const known = tellingWords(name);
  if (wanted.length === 0) return false;
  return wanted.every((word) => known.some((other) => sameWord(word, other))) || isAcronym(short, name);
}

/** The same, or one short for the other, its letters in order: `Soc’y` for `Society`, `Ass’n` for `Association`. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || short[0] !== long[0]) return false;
  let next = 0;
  for (const letter of long) if (letter === short[next]) next += 1;
  return next === short.length;
}

function isAcronym(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const initials = (party: string) => party.match(/(?<![\p{L}’'.])\p{Lu}/gu)?.join('') ?? '';
  return name.split(/ vs?\. /).some((party) => initials(party).startsWith(letters));
}
