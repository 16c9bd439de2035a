import { nameAbbreviations } from '../../authority/index.ts';
import { isCapital, isDigit } from '../characters.ts';
import { connectives, entitySuffixes, introductions, shortWords, signals } from './name-words.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Where a name of two parties begins, or one that a caption opens; the words end where the name does. */
export function fullNameStart(words: readonly Word[]): number | undefined {
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index]?.text ?? '';
    if (isVersus(word)) return index > 0 ? runStart(words, index - 1) : undefined;
    if (opensCaption(word, words[index + 1]?.text ?? '')) return captionStart(words, index);
    if (!staysInParty(words, index + 1)) return undefined;
  }
  return undefined;
}

/** `v.`, `vs.`, and the bare `v` of New York. */
function isVersus(word: string): boolean {
  return /^vs?\.?$/.test(word);
}

function opensCaption(word: string, next: string): boolean {
  if (opensWith(word, next)) return true;
  if (word === 'People' || word === 'State' || word === 'Commonwealth') return next === 'ex';
  return captions.has(word) && next === 'of';
}

/** `In re`, `Ex parte`, however they are capitalised. */
export function opensWith(word: string, next: string): boolean {
  if (word.length !== 2) return false;
  const first = word.toLowerCase();
  if (first === 'in') return ['re', 're:'].includes(next.toLowerCase());
  return first === 'ex' && next.toLowerCase() === 'parte';
}

const captions = new Set([
  'Matter',
  'Interest',
  'Estate',
  'Marriage',
  'Guardianship',
  'Conservatorship',
  'Adoption',
  'Succession',
]);

/** `In the Matter of Roe`, `In re Marriage of Roe` from their first word on. */
function captionStart(words: readonly Word[], index: number): number {
  const before = words
    .slice(Math.max(0, index - 2), index)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return before === 'in the' || /^in re:?$/.test(before) ? index - 2 : index;
}

/** Going left from the word at `last` as long as the words can belong to a name; the first of them. */
export function runStart(words: readonly Word[], last: number): number | undefined {
  if (!nameLike(words[last]?.text ?? '')) return undefined;
  let first = last;
  while (first > 0 && !joinsSentence(words, first - 1) && staysInName(words, first)) first -= 1;
  return first;
}

/** `See Twombly, 550 U.S. 544 (2007)`, `The Paquete Habana, 175 U.S. 677 (1900)`: nothing but a signal stands before. */
export function singleNameStart(words: readonly Word[]): number | undefined {
  let first = runStart(words, words.length - 1) ?? words.length;
  while (signals.has(bare(words[first]?.text))) first += 1;
  const opens = words[first];
  if (!opens || introductions.has(bare(opens.text))) return undefined;
  const before = words[first - 1]?.text;
  return before === undefined || signals.has(bare(before)) || /[.?!]$/.test(before) ? first : undefined;
}

function bare(word = ''): string {
  return word.replace(/[,.]+$/, '').toLowerCase();
}

/** `The Court in Smith v. Marsh`: before the `v.` these join a sentence to a name more often than they stand in one. */
function joinsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? '';
  // Certain Underwriters at Lloyd’s, London are a party of many cases.
  if (word === 'at') return words[index - 1]?.text !== 'Underwriters';
  return word === 'in' || word === 'as' || word === 'under' || word === 'upon' || word === 'by';
}

/** Whether the word before the one at `index` belongs to the same name. */
function staysInName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  const word = words[index]?.text ?? '';
  if (!nameLike(before)) return false;
  if (before.endsWith(','))
    return entitySuffixes.has(word.replace(/,$/, '')) || listGoesOn(words, index) || closesParty(words, index - 1);
  return !endsSentence(before, word);
}

/** After the `v.` commas are the party's own: `Flipside, Hoffman Estates, Inc.`, `$124,700, in U.S. Currency`. */
function staysInParty(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  const word = words[index]?.text ?? '';
  if (!nameLike(before)) return false;
  if (/^Nos?\.$/.test(word)) return false;
  if (before.endsWith(',')) return !isConnective(word) || afterComma.has(word);
  return !endsSentence(before, word);
}

const afterComma = new Set(['&', 'and', 'et', 'in', 'of', 'ex', 'd/b/a', 'f/k/a', 'a/k/a']);

function isConnective(word: string): boolean {
  return connectives.has(word.replace(/,$/, ''));
}

/** `Butler, Fitzgerald & Potter v. …`: a comma in a list that ends in `&`. */
function listGoesOn(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 6).some(({ text }) => text === '&') && isCapital(words[index]?.text[0]);
}

/** `Harper & Row, Publishers`, `Fed’n of Teachers, AFL-CIO`: the words up to this comma are those of a party. */
function closesParty(words: readonly Word[], last: number): boolean {
  for (let index = last; index > Math.max(0, last - 6); index -= 1) {
    const word = (words[index]?.text ?? '').replace(/,$/, '');
    if (isOfParty(word)) return index < last;
    if (!nameLike(word) || (index < last && words[index]?.text.endsWith(','))) return false;
  }
  return false;
}

/** `City of Arlington, Texas v. FCC`, too. */
const bodies = new Set(['City', 'County', 'Town', 'Village', 'Township', 'Borough', 'Parish', 'Board', 'District']);

function isOfParty(word: string): boolean {
  return word === '&' || word.includes("'") || bodies.has(word) || nameAbbreviations.has(word.replace(/\.$/, ''));
}

export function nameLike(word: string): boolean {
  const first = word[0];
  if (isCapital(first) || isDigit(first) || first === '$' || first === '#' || word === '&' || first === '(')
    return true;
  return isConnective(word) || isVersus(word) || /^al-[A-Z]/.test(word);
}

/** `… in California. Smith v. …`: a point that is no abbreviation's. */
function endsSentence(word: string, next: string): boolean {
  if (/[?!]$/.test(word)) return true;
  if (!word.endsWith('.') || !isCapital(next[0])) return false;
  return !isAbbreviation(word.slice(0, -1));
}

/** One from the tables, or so short that it hardly ends a sentence: `Urb.`, but not `Act.` */
function isAbbreviation(stem: string): boolean {
  if (/^[A-Z]{3,}$/.test(stem) && !nameAbbreviations.has(stem)) return false;
  if (nameAbbreviations.has(stem) || stem.includes('.') || stem.includes("'") || ['v', 'rel', 'al'].includes(stem))
    return true;
  return stem.length <= 4 && isCapital(stem[0]) && !shortWords.has(stem);
}
