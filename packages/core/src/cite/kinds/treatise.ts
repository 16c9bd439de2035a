import type { OtherCitation } from '../../authority/index.ts';
import { beforeSpaces, isCapital, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { titleBefore } from '../parts/title.ts';

const edition = /\((?:\d{1,2}(?:st|nd|rd|th|d)|rev\.) ed\.(?: [\w&. ]{1,30})? ?\d{4}(?: (?:&|and) [\w. ]{1,30})?\)/y;
const locator = /(?:,? ?(§§? ?[\w.:-]{1,16}(?:\(\w\))?)(?:,? at [\d-]{1,12})?|,? (?:at )?([\d-]{1,12}))$/;
/** How far back the title, its authors and its volume may reach. */
const reach = 260;

/**
 * A book told by its edition, `(3d ed. 2007)`, whose bracket is at `at`:
 * `7C Charles Alan Wright & Arthur R. Miller, *Federal Practice and Procedure* § 1908 (3d ed. 2007)`.
 */
export function readTreatise(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const match = matchAt(edition, flow.text, at);
  if (!match) return undefined;
  const lineEnd = beforeSpaces(flow.text, at);
  const from = Math.max(floor, lineEnd - reach);
  const pointer = locator.exec(flow.text.slice(Math.max(from, lineEnd - 60), lineEnd));
  const titleEnd = lineEnd - (pointer?.[0].length ?? 0);
  const titled = titleBefore(flow, titleEnd, from) ?? plainTitle(flow, titleEnd, from);
  if (!titled) return undefined;
  const section = pointer?.[1] === undefined ? '' : ` ${pointer[1].replace(/§ ?/, '§ ')}`;
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

/** In plain type: the capitalised words before, commas and small joining words between them. */
function plainTitle(
  flow: Flow,
  end: number,
  lowest: number,
): { readonly start: number; readonly title: string } | undefined {
  let start: number | undefined;
  for (let wordEnd = end; wordEnd > lowest; ) {
    const wordStart = flow.text.lastIndexOf(' ', wordEnd - 1) + 1;
    const word = flow.text.slice(wordStart, wordEnd);
    if (wordStart < lowest || word === '' || !isOfTitle(word)) break;
    if (isCapital(word[0]) || /^\d/.test(word)) start = wordStart;
    wordEnd = beforeSpaces(flow.text, wordStart);
  }
  return start === undefined ? undefined : { start, title: '' };
}

const joining = new Set(['&', 'and', 'of', 'on', 'the', 'in', 'for', 'to', 'et', 'al.,', 'al.']);

function isOfTitle(word: string): boolean {
  if (/^(?:See|Cf\.|Accord|But|Compare|As|also|e\.g\.,?)$/.test(word) || /[;:()[\]"\uFFFC]/.test(word)) return false;
  if (/[a-z]{3}\.$/.test(word)) return false;
  return joining.has(word) || isCapital(word[0]) || /^\d{1,3}[A-Z]?$/.test(word);
}
