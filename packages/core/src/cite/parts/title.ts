import { beforeSpaces, isCapital, isDigit, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';

/** Authors and the title in italics, as they stand before where a work is published. */
export interface Titled {
  readonly start: number;
  /** Empty for a work without authors. */
  readonly authors: string;
  readonly title: string;
}

/** How far back a title and its authors may reach. */
const reach = 300;

/** The italic run that ends before `at`, perhaps with a comma between, and the authors in front of it. */
export function titleBefore(flow: Flow, at: number, floor: number): Titled | undefined {
  const comma = beforeSpaces(flow.text, at);
  const end = flow.text[comma - 1] === ',' ? comma - 1 : comma;
  const start = flow.slants.get(end) ?? flow.slants.get(end + 1);
  if (start === undefined || start < floor || end - start > reach) return undefined;
  const title = plainSpaces(flow.printed.slice(start, end));
  const authorsStart = authorsBefore(flow.text, start, Math.max(floor, start - reach));
  const authors = plainSpaces(flow.printed.slice(authorsStart, start)).replace(/, ?$/, '');
  return { start: authorsStart, authors, title };
}

/** `2 *McCormick on Evidence*` */
const volumeBefore = /(?:^|[ (])(\d{1,2}[A-Z]? )$/;

/** Capitalised words, initials, `&` and `et al.` back from the comma before the title; a volume may begin them. */
function authorsBefore(text: string, titleStart: number, lowest: number): number {
  const comma = beforeSpaces(text, titleStart);
  if (text[comma - 1] !== ',')
    return titleStart - (volumeBefore.exec(text.slice(Math.max(lowest, comma - 5), titleStart))?.[1]?.length ?? 0);
  let start = titleStart;
  for (let end = comma - 1; end > lowest; ) {
    const wordStart = text.lastIndexOf(' ', end - 1) + 1;
    const word = text.slice(Math.max(wordStart, lowest), end);
    if (wordStart < lowest || !isOfAuthors(word)) break;
    start = wordStart;
    end = beforeSpaces(text, wordStart);
  }
  return start;
}

const signals = new Set(['See', 'Cf.', 'Accord', 'But', 'Compare', 'In', 'As', 'E.g.', 'Also']);

function isOfAuthors(word: string): boolean {
  if (signals.has(word.replace(/,$/, '')) || /[;:()[\]"\uFFFC]/.test(word)) return false;
  return isCapital(word[0]) || isDigit(word[0]) || ['&', 'et', 'al.', 'de', 'van', 'von', 'der'].includes(word);
}

/** In plain type: where the capitalised words before begin, commas and small joining words between them. */
export function plainTitleStart(text: string, end: number, lowest: number): number | undefined {
  let start: number | undefined;
  for (let wordEnd = end; wordEnd > lowest; ) {
    const wordStart = text.lastIndexOf(' ', wordEnd - 1) + 1;
    const word = text.slice(wordStart, wordEnd);
    if (wordStart < lowest || word === '' || !isOfTitle(word)) break;
    if (isCapital(word[0]) || isDigit(word[0])) start = wordStart;
    wordEnd = beforeSpaces(text, wordStart);
  }
  return start;
}

const joining = new Set(['&', 'and', 'of', 'on', 'the', 'in', 'for', 'to', 'a', 'an', 'et', 'al.,', 'al.', 'as']);

function isOfTitle(word: string): boolean {
  if (/^(?:See|Cf\.|Accord|But|Compare|As|also|e\.g\.,?)$/.test(word) || /[;()[\]"\uFFFC]|:./.test(word)) return false;
  if (/[a-z]{3}\.$/.test(word)) return false;
  return joining.has(word) || isCapital(word[0]) || /^\d{1,3}[A-Z]?$/.test(word);
}
