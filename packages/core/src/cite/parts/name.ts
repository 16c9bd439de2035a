import { nameAbbreviations } from '../../authority/index.ts';
import { objectReplacement } from '../../document/index.ts';
import { beforeSpaces, isCapital, isDigit, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { connectives, entitySuffixes, introductions, shortWords } from './name-words.ts';

/** The name before a citation, and where it begins. */
export interface Name {
  readonly start: number;
  /** As printed, spaces plain. */
  readonly text: string;
}

/** How far back a name may begin: no reported case has a longer short caption. */
const reach = 300;

/**
 * The name of the case whose citation begins at `at`: the italic run before it, or else the words about a `v.`
 * or after an `In re`. In a short form any capitalised words will do, `Berg, 268 F.3d at 818`.
 */
export function nameBefore(flow: Flow, at: number, floor: number, form: 'full' | 'short'): Name | undefined {
  const end = nameEnd(flow.text, at, floor);
  const lowest = Math.max(floor, end - reach);
  const slanted = slantEnding(flow, end, lowest);
  if (slanted !== undefined) return trimmedName(flow, slanted, end);
  const words = wordsBetween(flow.text, lowest, end);
  const first = form === 'full' ? fullNameStart(words) : runStart(words, words.length - 1);
  const start = first === undefined ? undefined : words[first]?.start;
  return start === undefined ? undefined : trimmedName(flow, start, end);
}

/** Before the comma, and before a `supra,` that goes with it in California style. */
function nameEnd(text: string, at: number, floor: number): number {
  const comma = beforeSpaces(text, at);
  const end = text[comma - 1] === ',' ? beforeSpaces(text, comma - 1) : comma;
  const supra = text
    .slice(Math.max(floor, end - 7), end)
    .toLowerCase()
    .endsWith(', supra');
  return Math.max(floor, supra ? end - 7 : end);
}

/** Where the italic run begins that ends here, its comma perhaps italic too, its `v.` perhaps not. */
function slantEnding(flow: Flow, end: number, lowest: number): number | undefined {
  const start = flow.slants.get(end) ?? flow.slants.get(end + 1) ?? flow.slants.get(end + 2);
  if (start === undefined || start >= end) return undefined;
  const versus = flow.text.slice(start - 4, start) === ' v. ' ? flow.slants.get(start - 4) : undefined;
  return Math.max(versus ?? start, lowest);
}

/** Without the signal in front (*See*, *In*, *quoting*), without quotation marks; none if nothing is left. */
function trimmedName(flow: Flow, from: number, end: number): Name | undefined {
  let words = wordsBetween(flow.text, from, end);
  while (words.length > 0 && isIntroduction(words)) words = words.slice(1);
  const [first] = words;
  if (!first) return undefined;
  return { start: first.start, text: plainSpaces(flow.printed.slice(first.start, end)) };
}

function isIntroduction([first, second]: readonly Word[]): boolean {
  const word = first?.text ?? '';
  if (/^in$/i.test(word) && second?.text === 're') return false;
  if (/^ex$/i.test(word) && second?.text === 'parte') return false;
  const bare = word.replace(/[,.]+$/, '').toLowerCase();
  if (introductions.has(bare)) return true;
  return connectives.has(word) || !/[\p{L}\d]/u.test(word);
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const breaks = new RegExp(`[;:()\\[\\]"—${objectReplacement}]`, 'g');

/** The words of a stretch, from its last semicolon, bracket or quotation mark on. */
function wordsBetween(text: string, from: number, to: number): readonly Word[] {
  const stretch = text.slice(from, to);
  let begin = 0;
  for (const match of stretch.matchAll(breaks)) begin = match.index + 1;
  const words: Word[] = [];
  for (const match of stretch.slice(begin).matchAll(/[^ ]+/g)) {
    words.push({ text: match[0], start: from + begin + match.index });
  }
  return words;
}

function fullNameStart(words: readonly Word[]): number | undefined {
  for (let index = words.length - 2; index >= 0; index -= 1) {
    const word = words[index]?.text ?? '';
    if (/^vs?\.$/.test(word)) return index > 0 ? runStart(words, index - 1) : undefined;
    if (/^(?:In|Ex|Matter|Estate|People)$/.test(word) && opensCaption(words, index)) return index;
    if (!staysInName(words, index + 1)) return undefined;
  }
  return undefined;
}

function opensCaption(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.text;
  const word = words[index]?.text;
  if (word === 'In') return next === 're';
  if (word === 'Ex') return next === 'parte';
  return word === 'People' ? next === 'ex' : next === 'of';
}

/** Going left from the word at `last` as long as the words can belong to a name; the first of them. */
function runStart(words: readonly Word[], last: number): number | undefined {
  if (!nameLike(words[last]?.text ?? '')) return undefined;
  let first = last;
  while (first > 0 && !isJoint(words[first - 1]?.text) && staysInName(words, first)) first -= 1;
  return first;
}

/** `The Court in Smith v. Marsh`: before the `v.` these join a sentence to a name more often than they stand in one. */
function isJoint(word: string | undefined): boolean {
  return word === 'in' || word === 'as' || word === 'under' || word === 'upon' || word === 'by' || word === 'at';
}

/** Whether the word before the one at `index` belongs to the same name. */
function staysInName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? '';
  const word = words[index]?.text ?? '';
  if (!nameLike(before)) return false;
  if (before.endsWith(',')) return entitySuffixes.has(word.replace(/,$/, '')) || listGoesOn(words, index);
  return !endsSentence(before, word);
}

/** `Butler, Fitzgerald & Potter v. …`: a comma in a list that ends in `&`. */
function listGoesOn(words: readonly Word[], index: number): boolean {
  return words.slice(index + 1, index + 6).some(({ text }) => text === '&') && isCapital(words[index]?.text[0]);
}

function nameLike(word: string): boolean {
  const first = word[0];
  if (isCapital(first) || isDigit(first) || first === '$' || first === '#' || word === '&') return true;
  return connectives.has(word.replace(/,$/, '')) || /^vs?\.$/.test(word);
}

/** `… in California. Smith v. …`: a point that is no abbreviation's. */
function endsSentence(word: string, next: string): boolean {
  if (/[?!]$/.test(word)) return true;
  if (!word.endsWith('.') || !isCapital(next[0])) return false;
  return !isAbbreviation(word.slice(0, -1));
}

/** One from the tables, or so short that it hardly ends a sentence: `Urb.`, but not `Act.` */
function isAbbreviation(stem: string): boolean {
  if (nameAbbreviations.has(stem) || stem.includes('.') || stem.includes("'") || ['v', 'rel', 'al'].includes(stem))
    return true;
  return stem.length <= 4 && isCapital(stem[0]) && !shortWords.has(stem);
}
