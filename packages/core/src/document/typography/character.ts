/**
 * What a character is, for emphasis and quotes. Almost all text is decided without a regular expression over Unicode
 * properties: compiling one takes longer than parsing a brief.
 */

export function isSpace(char: string): boolean {
  return char === '' || char === ' ' || /\s/.test(char);
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** A letter that has two cases, as in Latin, Greek and Cyrillic. */
function isCased(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

export function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

const typographic = '“”‘’–—…§¶«»';

export function isPunctuation(char: string): boolean {
  if (isCased(char) || isDigit(char)) return false;
  return typographic.includes(char) || (isAscii(char) ? char > ' ' : /[\p{P}\p{S}]/u.test(char));
}

export function isLetterOrDigit(char: string): boolean {
  if (char === '') return false;
  if (isCased(char) || isDigit(char)) return true;
  return !isAscii(char) && !typographic.includes(char) && /[\p{L}\p{N}\p{M}]/u.test(char);
}

function isAscii(char: string): boolean {
  return char < '\u0080';
}
