import type { Protected } from './person.ts';
import type { Word } from './words.ts';

/** Nobody’s e-mail address is longer, and looking further would not be linear. */
const reach = 120;

/** Whether a word of running text stands in an e-mail address, a path, an anchor or a cite. */
export function inAddress(text: string, { from, to }: Word): boolean {
  const start = /[^\s()[\]<>{}"“”,;]*$/.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
  const end = /^[^\s()[\]<>{}"“”,;]*/.exec(text.slice(to, to + reach))?.[0] ?? '';
  return /[@/\\_#]/.test(start + end) || /^[^\s.]*\.[a-z][a-z0-9]{1,4}$/i.test(end);
}

/** Whether a word of an address is made of a name: `rquill`, `quillr`, `quillrosa`. */
export function isAddressOf(word: string, { surnames, words }: Protected): boolean {
  return surnames.some((surname) => {
    if (surname.length < 4 || word.length <= surname.length) return false;
    if (word.endsWith(surname)) return isRest(word.slice(0, -surname.length), words);
    const after = word.slice(surname.length);
    return word.startsWith(surname) && after !== 's' && isRest(after, words);
  });
}

/** An initial, a word of the name, or both. */
function isRest(rest: string, words: readonly string[]): boolean {
  return rest.length === 1 || words.some((word) => rest === word || (rest.length > 3 && rest.startsWith(word)));
}

/** Whether a word is a party’s name in the citation of a case, which is public and somebody else’s. */
export function isCaseName(text: string, { from, to }: Word): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 200);
  if (/\*$/.test(before) && /^\*, \d{1,4} [A-Z]/.test(after)) return true;
  const beside = /(?:^|[\s*])v\.\s\*?$/.test(before) || /^[*\p{L}’',-]{0,20}\sv\.\s/u.test(after);
  return beside && /,\s\d{1,4}\s[A-Z]|,\sNo\.\s\d/.test(after);
}
