/** A word as names are compared: without case, accents, emphasis marks and characters that take no room. */
export interface Word {
  readonly folded: string;
  /** Offsets of its first letter and of the end of its last one. */
  readonly from: number;
  readonly to: number;
  /** Whether it starts with a capital, or its script has none. */
  readonly capital: boolean;
}

/**
 * A run of letters with what may hide among them: marks of their own, soft hyphens, zero-width characters, emphasis
 * asterisks, and the escapes of JSON and YAML, which a code frame shows as they were typed.
 */
const runs = /(?:\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|[\p{L}\p{M}\p{Cf}*])+/gu;
const before = /^[\p{M}\p{Cf}*]*/u;
const after = /[\p{M}\p{Cf}*]*$/u;

/** Every word of a text, in order. */
export function* wordsIn(text: string): Generator<Word> {
  for (const { 0: run, index } of text.matchAll(runs)) {
    const folded = fold(run);
    if (folded === '') continue;
    const from = index + (before.exec(run)?.[0].length ?? 0);
    const to = index + run.length - trailing(run);
    yield { folded, from, to, capital: !/^\p{Ll}/u.test(unescaped(text.slice(from, to))) };
  }
}

/** Only a short end is looked at, so that a long run costs no more than its length. */
function trailing(run: string): number {
  return after.exec(run.slice(-32))?.[0].length ?? 0;
}

const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

/** `Núñez` and `NU*NE*Z` are `nunez`. */
export function fold(run: string): string {
  if (/^[A-Za-z]+$/.test(run)) return run.toLowerCase();
  const plain = unescaped(run)
    .normalize('NFKD')
    .replace(/[^\p{L}]|\p{Lm}/gu, '');
  return plain.toLowerCase().replace(/[ßæœþøłđðħı]/g, (letter) => letters.get(letter) ?? letter);
}

function unescaped(run: string): string {
  if (!run.includes('\\')) return run;
  return run.replace(/\\[ux]([0-9A-Fa-f]{2,4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
