import { isLetterOrDigit } from '../document/index.ts';

/** Where a text names somebody first, from an offset on: as whole words, in any case; -1 if nowhere. `the` before a name is no part of it. */
export function firstMention(text: string, name: string, from = 0): number {
  const words = folded(text);
  const wanted = folded(name).replace(/^the /, '');
  for (let at = words.indexOf(wanted, from); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (standsAlone(words, at, at + wanted.length)) return at;
  }
  return -1;
}

/** The last of them. */
export function lastMention(text: string, name: string): number {
  let last = -1;
  for (let at = firstMention(text, name); at >= 0; at = firstMention(text, name, at + 1)) last = at;
  return last;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isLetterOrDigit(text.charAt(start - 1)) && !isLetterOrDigit(text.charAt(end));
}

/** Character for character, so that offsets hold. */
function folded(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase();
}
