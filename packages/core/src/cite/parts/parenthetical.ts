import { isCapital, isDigit, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';

/** Who decided and when: `(9th Cir. 2011)`, `(E.D. Cal. June 4, 2018)`, `(2022)`. */
export interface CourtAndDate {
  readonly court?: string;
  readonly date?: string;
  /** Absent where the history that follows gives it: `(S.D. Tex.), aff’d, 809 F.3d 134 (5th Cir. 2015)`. */
  readonly year?: string;
  readonly end: number;
}

const inside = /\(([^()\uFFFC]{2,110})\)/y;
/** The year comes last, or before a word on what became of the petition or on the weight of the decision. */
const dated =
  /^(.*?)((?:1[6-9]|20)\d\d)(, (?:no (?:pet|writ)|pet\. |writ |orig\. proceeding|reh'g |per curiam|en banc|unpublished|mem\.).{0,50})?$/;
const day =
  /(?:^| )((?:filed |argued |decided )?(?:Jan|January|Feb|February|Mar|March|Apr|April|May|June|July|Aug|August|Sept|September|Oct|October|Nov|November|Dec|December)\.? (?:\d{1,2}, )?)$/;
const historyFollows = /, (?:aff|rev|vacated|modified|cert\.|appeal|remanded)/y;

/** The parenthesis at `at`, if it gives a year; the court's words all begin with a capital or a digit. */
export function readCourtAndDate(flow: Flow, at: number): CourtAndDate | undefined {
  const match = matchAt(inside, flow.text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const { beforeYear, year, afterYear } = yearOf(match[1] ?? '');
  if (year === undefined) return courtAlone(flow, match[1] ?? '', end);
  if (isDigit(beforeYear.at(-1))) return undefined;
  const before = day.exec(beforeYear)?.[1];
  const court = beforeYear.slice(0, beforeYear.length - (before?.length ?? 0)).trim();
  if (court !== '' && !isCourt(court)) return undefined;
  const after = plainSpaces(flow.printed.slice(end - 1 - afterYear.length, end - 1));
  const date = before === undefined && after === '' ? undefined : `${before ?? ''}${year}${after}`;
  return { ...(court === '' ? {} : { court }), ...(date === undefined ? {} : { date }), year, end };
}

interface YearOf {
  readonly beforeYear: string;
  readonly year: string | undefined;
  readonly afterYear: string;
}

/** Most often the year comes last, and no pattern need look for it. */
function yearOf(words: string): YearOf {
  const last = words.slice(-4);
  if (/^(?:1[6-9]|20)\d\d$/.test(last)) return { beforeYear: words.slice(0, -4), year: last, afterYear: '' };
  const [, beforeYear = '', year, afterYear = ''] = words.includes(', ') ? (dated.exec(words) ?? []) : [];
  return { beforeYear, year, afterYear };
}

function courtAlone({ text }: Flow, court: string, end: number): CourtAndDate | undefined {
  return court.endsWith('.') && isCourt(court) && matchAt(historyFollows, text, end) ? { court, end } : undefined;
}

function isCourt(words: string): boolean {
  return words
    .split(' ')
    .every((word) => isCapital(word[0]) || isDigit(word[0]) || /^\[\w/.test(word) || word === '&' || word === 'of');
}

const weight =
  / \((en banc|in banc|per curiam|mem\.|mem\. op\.|unpublished|unpublished table decision|table decision|table|plurality opinion|summary order|order|as amended[^()]{0,40})\)/iy;
const inEntry = new Set(['en banc', 'in banc', 'per curiam', 'mem.', 'unpublished', 'table']);

interface Weights {
  /** Those that the table of authorities keeps. */
  readonly kept: readonly string[];
  readonly end: number;
}

/** `(en banc) (per curiam)` after the date. */
export function readWeights(text: string, at: number): Weights {
  const kept: string[] = [];
  let end = at;
  for (let match = matchAt(weight, text, end); match; match = matchAt(weight, text, end)) {
    const word = (match[1] ?? '').toLowerCase();
    if (inEntry.has(word)) kept.push(word);
    end += match[0].length;
  }
  return { kept, end };
}
