import { fileWords, honorifics } from './common-words.ts';
import type { Protected } from './person.ts';
import type { Register } from './register.ts';
import { fold, type Word } from './words.ts';

/** Nobody’s e-mail address is longer, and looking further would not be linear. */
const reach = 120;

/** Whether a word of running text stands in an e-mail address, a path, an anchor or a cite. */
export function inAddress(text: string, { from, to }: Word): boolean {
  const start = /[^\s()[\]<>{}"“”,;]*$/.exec(text.slice(Math.max(0, from - reach), from))?.[0] ?? '';
  const end = /^[^\s()[\]<>{}"“”,;]*/.exec(text.slice(to, to + reach))?.[0] ?? '';
  return /[@/\\_#]/.test(start + end) || /^[^\s.]*\.[a-z][a-z0-9]{1,4}$/i.test(end);
}

/** Whose name a word of an address is made of: `rquill`, `quillr`, `quillrosa`. */
export function addressee(word: string, { surnames, surnameLengths }: Register): Protected | undefined {
  for (const length of surnameLengths) {
    if (length >= word.length) continue;
    const behind = surnames.get(word.slice(-length));
    if (behind && isRest(word.slice(0, -length), behind)) return behind;
    const ahead = surnames.get(word.slice(0, length));
    const rest = word.slice(length);
    if (ahead && rest !== 's' && isRest(rest, ahead)) return ahead;
  }
  return undefined;
}

/** An initial, a word of the name with or without another, “Ms.”, or what a file of somebody’s is. */
function isRest(rest: string, { words }: Protected): boolean {
  if (rest.length === 1 || honorifics.has(rest) || fileWords.has(rest)) return true;
  return words.some((word) => rest === word || (word.length > 2 && rest.startsWith(word)));
}

/** The words of a name run together in capitals and small letters, `QuillDraft`; none if it is one word. */
export function humps(text: string, { from, to }: Word): readonly string[] {
  const words = text.slice(from, to).split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return words.length > 1 ? words.map(fold) : [];
}

/** Whether a word is a party’s name in the citation of a case, which is public and somebody else’s. */
export function isCaseName(text: string, { from, to }: Word): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 200);
  if (/\*$/.test(before) && /^\*, \d{1,4} [A-Z]/.test(after)) return true;
  const beside = /(?:^|[\s*])v\.\s\*?$/.test(before) || /^[*\p{L}’',-]{0,20}\sv\.\s/u.test(after);
  return beside && /,\s\d{1,4}\s[A-Z]|,\sNo\.\s\d/.test(after);
}
