import { textHelper } from './helper.ts';

/** `a` or `an`, by the sound the next word begins with. */
export const article = textHelper('{{article designation.one}}', (text) => (soundsLikeVowel(text) ? 'an' : 'a'));

function soundsLikeVowel(text: string): boolean {
  const word = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(text)?.[1] ?? '';
  // An acronym that cannot be read as a word is spelled out: “an NLRB order”, “a UN order”.
  if (/^[A-Z][^AEIOUYaeiouy]+$/.test(word) && /^[A-Z]{2}/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:8|1[18](?!\d))/.test(word)) return true;
  if (/^(?:uni|use|usu|usa|uti|ura|eu|one|once|ubi)/i.test(word)) return /^(?:unin|unim)/i.test(word);
  return /^(?:[aeiou]|hour|honest|honor|heir)/i.test(word);
}
