import type { OtherCitation } from '../../authority/index.ts';
import { afterSpaces, beforeSpaces, isDigit, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readPins } from '../parts/pin.ts';
import { plainTitleStart, type Titled, titleBefore } from '../parts/title.ts';
import { startsVolume } from '../parts/volumes.ts';

/** Capitalised abbreviations up to a page number: `Harv. L. Rev. `, `Yale L.J. `, `J.L. & Pol’y `. */
const name = /(?:(?:[A-Z][\w.']{0,15}|&|of|on|and|in|the) ){1,8}(?=\d|at \d)/y;
/** What only the name of a periodical has. */
const periodical = /(?:^|[ .])(?:L\. ?(?:Rev|J|Q|F)|Rev|L\.J|J\.|Q\.|Forum|Law\.|Law & |Probs\.)/;
/** A law review is one also without its year. */
const isReview = /L\. ?Rev\. |L\. ?J\. /;
const page = /\d{1,5}(?![\w-]*\.\d)/y;
const year = / \((\d{4}(?:-\d{2,4})?)\)/y;

/** `Carl Tobias, *Standing to Intervene*, 1991 Wis. L. Rev. 415, 420 (1991)`, the volume at `at`. */
export function readJournal(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  let digits = at;
  while (isDigit(flow.text[digits])) digits += 1;
  const nameStart = afterSpaces(flow.text, digits);
  const match = nameStart > digits && digits - at <= 4 ? matchAt(name, flow.text, nameStart) : undefined;
  if (!match) return undefined;
  const nameEnd = nameStart + match[0].length;
  // Any other periodical is told by the title in italics before it.
  const isLegal = periodical.test(match[0]);
  if (!isLegal && flow.text[at - 2] !== ',') return undefined;
  const titled = titleBefore(flow, at, floor);
  if (!isLegal && (!titled || / v\. |^In re /.test(titled.title))) return undefined;
  if (flow.text.startsWith('at ', nameEnd)) return isLegal ? readShort(flow, at, floor, nameStart, nameEnd) : undefined;
  return readFull(flow, at, nameEnd, titled ?? plainTitled(flow, at, floor));
}

function readFull(flow: Flow, at: number, nameEnd: number, titled: Titled | undefined): readonly Found[] | undefined {
  const first = matchAt(page, flow.text, nameEnd);
  if (!first) return undefined;
  const pageEnd = nameEnd + first[0].length;
  const pins = flow.text.startsWith(', ', pageEnd)
    ? readPins(flow, pageEnd + 2, (place) => startsVolume(flow.text, place))
    : undefined;
  const date = matchAt(year, flow.text, pins?.end ?? pageEnd);
  const end = (pins?.end ?? pageEnd) + (date?.[0].length ?? 0);
  if (!date && !(isReview.test(flow.text.slice(at, nameEnd)) && matchAt(/[.;)]|$/y, flow.text, end))) return undefined;
  const cite = plainSpaces(flow.printed.slice(at, pageEnd));
  const citation: OtherCitation = {
    kind: 'other',
    cite,
    entry: `${entryStart(titled)}${cite}${date?.[0] ?? ''}`,
    ...(titled && titled.title !== '' ? { title: titled.title } : {}),
    ...(pins ? { pin: pins.text } : {}),
  };
  return [{ start: titled?.start ?? at, end, citation }];
}

/** `Bray, 131 Harv. L. Rev. at 420`. */
function readShort(
  flow: Flow,
  at: number,
  floor: number,
  nameStart: number,
  nameEnd: number,
): readonly Found[] | undefined {
  const pins = readPins(flow, nameEnd + 'at '.length, (place) => startsVolume(flow.text, place));
  if (!pins) return undefined;
  const volume = flow.text.slice(at, nameStart).trim();
  const reporter = plainSpaces(flow.printed.slice(nameStart, nameEnd)).trim();
  const author = nameBefore(flow, at, floor, 'short');
  const named = author ? { name: author.text } : {};
  const citation: Found['citation'] = { kind: 'short-case', ...named, volume, reporter, pin: pins.text };
  return [{ start: author?.start ?? at, end: pins.end, citation }];
}

/** Author and title in plain type, a comma between them. */
function plainTitled(flow: Flow, at: number, floor: number): Titled | undefined {
  const end = beforeSpaces(flow.text, at) - 1;
  const start = flow.text[end] === ',' ? plainTitleStart(flow.text, end, floor) : undefined;
  const words = start === undefined ? '' : plainSpaces(flow.printed.slice(start, end));
  return start !== undefined && words.includes(', ') ? { start, authors: words, title: '' } : undefined;
}

function entryStart(titled: Titled | undefined): string {
  return [titled?.authors, titled?.title].map((part) => (part ? `${part}, ` : '')).join('');
}
