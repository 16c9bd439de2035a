const spaces = /[\u00A0\u2002-\u200A\u202F\t\n\r]/g;
const singleQuotes = /[\u2018\u2019]/g;
const doubleQuotes = /[\u201C\u201D]/g;
const dashes = /[\u2010\u2011\u2013\u2212]/g;

/** The text as the readers see it, one character for one: plain spaces, straight quotes, hyphens for en dashes. */
export function plainCharacters(text: string): string {
  return text.replace(spaces, ' ').replace(singleQuotes, "'").replace(doubleQuotes, '"').replace(dashes, '-');
}

/** As printed but for the glue: non-breaking and narrow spaces become plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(spaces, ' ');
}

/** For canonical names: straight apostrophes, `Cal. Gov't Code`. */
export function straight(text: string): string {
  return text.replace(singleQuotes, "'");
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

const letter = /\p{L}/u;

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return true;
  return character > '\u007f' && letter.test(character);
}

export function isCapital(character: string | undefined): boolean {
  return isLetter(character) && character !== character?.toLowerCase();
}

export function isWord(character: string | undefined): boolean {
  return isDigit(character) || isLetter(character);
}

/** Matches a sticky pattern at one place. Patterns are bounded: none may run on over the whole text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where the spaces from `at` end. */
export function afterSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

/** Where the spaces before `at` begin. */
export function beforeSpaces(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === ' ') start -= 1;
  return start;
}
