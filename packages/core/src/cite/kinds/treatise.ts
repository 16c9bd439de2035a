import type { OtherCitation } from '../../authority/index.ts';
import { beforeSpaces, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { plainTitleStart, type Titled, titleBefore } from '../parts/title.ts';

const edition =
  /\((?:(?:[A-Z][\w.& ]{1,40},? )?(?:\d{1,2}(?:st|nd|rd|th|d)|rev\.) ed\.(?: [\w&. ]{1,30})? ?\d{4}(?: (?:&|and) [\w. ]{1,30})?|\d{1,2}(?:st|nd|rd|th|d) ed\. [\w. ]{1,20})\)/y;
const locator =
  /(?:,? ?((?:§§?|¶¶?) ?[\w.:-]{1,16}(?:\(\w\)|\[\w{1,3}\]){0,4})(?:,? at [\d-]{1,12})?|,? (?:at )?([\d-]{1,12}))$/;
const year = /\(\d{4}\)/y;
/** How far back the title, its authors and its volume may reach. */
const reach = 260;

/**
 * A book told by its edition, `(3d ed. 2007)`, whose bracket is at `at`:
 * `7C Charles Alan Wright & Arthur R. Miller, *Federal Practice and Procedure* § 1908 (3d ed. 2007)`.
 */
export function readTreatise(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const match = matchAt(edition, flow.text, at) ?? matchAt(year, flow.text, at);
  if (!match) return undefined;
  const lineEnd = beforeSpaces(flow.text, at);
  const from = Math.max(floor, lineEnd - reach);
  const pointer = locator.exec(flow.text.slice(Math.max(from, lineEnd - 60), lineEnd));
  const titleEnd = lineEnd - (pointer?.[0].length ?? 0);
  const titled = titleBefore(flow, titleEnd, from) ?? plainTitle(flow.text, titleEnd, from);
  // A year alone is enough only with authors, a title in italics and a place in the book.
  if (!titled || (isYear(match[0]) && (titled.authors === '' || !pointer || / v\. /.test(titled.title))))
    return undefined;
  const section = pointer?.[1] === undefined ? '' : ` ${pointer[1].replace(/([§¶]+) ?/, '$1 ')}`;
  const date = plainSpaces(flow.printed.slice(at, at + match[0].length));
  const work = plainSpaces(flow.printed.slice(titled.start, titleEnd)).replace(/,$/, '');
  const citation: OtherCitation = {
    kind: 'other',
    cite: `${work}${section} ${date}`,
    ...(titled.title === '' ? {} : { title: titled.title }),
    ...(pointer?.[2] === undefined ? {} : { pin: pointer[2] }),
  };
  return [{ start: titled.start, end: at + match[0].length, citation }];
}

function isYear(words: string): boolean {
  return words.length === '(2012)'.length;
}

function plainTitle(text: string, end: number, lowest: number): Titled | undefined {
  const start = plainTitleStart(text, end, lowest);
  return start === undefined ? undefined : { start, authors: '', title: '' };
}
