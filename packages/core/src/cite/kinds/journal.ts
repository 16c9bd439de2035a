import type { OtherCitation } from '../../authority/index.ts';
import { afterSpaces, isDigit, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { readPins } from '../parts/pin.ts';
import { type Titled, titleBefore } from '../parts/title.ts';
import { startsVolume } from '../parts/volumes.ts';

/** Capitalised abbreviations up to a page number: `Harv. L. Rev. `, `Yale L.J. `, `J.L. & Pol’y `. */
const name = /(?:(?:[A-Z][\w.']{0,15}|&|of|on|and|in|the) ){1,8}(?=\d)/y;
/** What only the name of a periodical has. */
const periodical = /(?:^|[ .])(?:L\. ?(?:Rev|J|Q|F)|Rev|L\.J|J\.|Q\.|Forum|Law\.)/;
const page = /\d{1,5}(?![\w-]*\.\d)/y;
const year = / \((\d{4})\)/y;

/** `Carl Tobias, *Standing to Intervene*, 1991 Wis. L. Rev. 415, 420 (1991)`, the volume at `at`. */
export function readJournal(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  let digits = at;
  while (isDigit(flow.text[digits])) digits += 1;
  const nameStart = afterSpaces(flow.text, digits);
  const match = nameStart > digits && digits - at <= 4 ? matchAt(name, flow.text, nameStart) : undefined;
  const first = match && periodical.test(match[0]) ? matchAt(page, flow.text, nameStart + match[0].length) : undefined;
  if (!match || !first) return undefined;
  const pageEnd = nameStart + match[0].length + first[0].length;
  const pins = flow.text.startsWith(', ', pageEnd)
    ? readPins(flow, pageEnd + 2, (place) => startsVolume(flow.text, place))
    : undefined;
  const date = matchAt(year, flow.text, pins?.end ?? pageEnd);
  if (!date) return undefined;
  const cite = plainSpaces(flow.printed.slice(at, pageEnd));
  const titled = titleBefore(flow, at, floor);
  const citation: OtherCitation = {
    kind: 'other',
    cite,
    entry: `${entryStart(titled)}${cite}${date[0]}`,
    ...(titled ? { title: titled.title } : {}),
    ...(pins ? { pin: pins.text } : {}),
  };
  return [{ start: titled?.start ?? at, end: (pins?.end ?? pageEnd) + date[0].length, citation }];
}

function entryStart(titled: Titled | undefined): string {
  if (!titled) return '';
  return `${titled.authors === '' ? '' : `${titled.authors}, `}${titled.title}, `;
}
