import { isLetterOrDigit } from '../../document/index.ts';
import { plainApostrophes, plainSpaces } from './plain-signs.ts';

/** Where a text names somebody: offsets, -1 if nowhere. */
export interface Mentions {
  readonly first: (name: string) => number;
  readonly last: (name: string) => number;
}

/**
 * Looks for names in a text, as whole words and in any case; `the` before a name is no part of it.
 *
 * @example mentionsIn('support for the Port').first('the Port') // 16
 */
export function mentionsIn(text: string): Mentions {
  const words = folded(text);
  const from = (start: number, wanted: string): number => {
    for (let at = words.indexOf(wanted, start); at >= 0; at = words.indexOf(wanted, at + 1)) {
      if (standsAlone(words, at, at + wanted.length)) return at;
    }
    return -1;
  };
  const last = (wanted: string): number => {
    let found = -1;
    for (let at = from(0, wanted); at >= 0; at = from(at + 1, wanted)) found = at;
    return found;
  };
  return { first: (name) => from(0, withoutArticle(name)), last: (name) => last(withoutArticle(name)) };
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isLetterOrDigit(text.charAt(start - 1)) && !isLetterOrDigit(text.charAt(end));
}

function withoutArticle(name: string): string {
  return folded(name).replace(/^the /, '');
}

function folded(text: string): string {
  return plainApostrophes(plainSpaces(text)).toLowerCase();
}
