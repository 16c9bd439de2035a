import { monthNames } from '../../matter/index.ts';
import { isCapital, isDigit } from './character.ts';

const nbsp = '\u00A0';

/** Non-breaking spaces where a line must not break, each in place of a space. */
export function glue(text: string): string {
  return text.replace(candidates, (space, at: number) => (isGlued(text, at) ? nbsp : space));
}

/** The spaces that may be glued, by the character before or after: few, so that few are looked at closely. */
const candidates = /(?<=[§¶.]) | (?=[\dJS])/g;

/** Whether the space at `at` must not break. */
function isGlued(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (isDigit(next) && months.has(wordBefore(text, at))) return !isDigit(text.charAt(at + 3));
  // King Jr., King, Jr.
  if ((next === 'J' || next === 'S') && text.startsWith('r.', at + 2)) return true;
  const last = text.charAt(at - 1);
  // § 1983, ¶¶ 4–6
  if (last === '§' || last === '¶') return next !== '' && next !== ' ';
  return last === '.' && isGluedAfterPeriod(text, at);
}

function isGluedAfterPeriod(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  // . . .
  if (next === '.') return /^[\s.]?$/.test(text.charAt(at + 2));
  const word = wordBefore(text, at);
  // Smith v. Marsh
  if (word === 'v.') return /\S/.test(next);
  // No. 12, Nos. 3 and 4, No. C 26-1: a figure, an object or a docket letter follows, not a new sentence
  if (word === 'No.' || word === 'Nos.') return /^(?:[\d\uFFFC[]|[A-Z](?![a-z]))/.test(text.slice(at + 1, at + 3));
  return isInitial(word) && isCapital(next) && mayPrecedeInitial(wordBefore(text, at - word.length - 1));
}

/** Longer words are none of those below. */
const longestWord = 16;

/** The word that ends before `end`, without what opens a quotation or bracket before it. */
function wordBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - longestWord), Math.max(0, end));
  return near.slice(Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n')) + 1).replace(/^[(“‘[]+/, '');
}

function isInitial(word: string): boolean {
  return word.length === 2 && /^[A-Z]\.$/.test(word);
}

const months: ReadonlySet<string> = new Set([
  ...monthNames,
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]);

/** Abbreviations that a name with initials may follow. */
const titles = new Set(['Hon.', 'Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Sen.', 'Rep.', 'Gov.']);

/**
 * J. D. Salinger: the space after an initial. Not in the name of a reporter or a body of rules (`630 F. Supp.`,
 * `Fed. R. Civ. P.`), which a figure or a longer abbreviation precedes.
 */
function mayPrecedeInitial(earlier: string): boolean {
  if (isInitial(earlier) || titles.has(earlier)) return true;
  return !earlier.endsWith('.') && !/\d$/.test(earlier);
}
