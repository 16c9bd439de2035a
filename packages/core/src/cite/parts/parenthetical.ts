import { isCapital, isDigit, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';

/** Who decided and when: `(9th Cir. 2011)`, `(E.D. Cal. June 4, 2018)`, `(2022)`. */
export interface CourtAndDate {
  readonly court?: string;
  readonly date?: string;
  readonly year: string;
  readonly end: number;
}

const inside = /\(([^()\uFFFC]{4,90})\)/y;
const day =
  /(?:^| )((?:Jan|January|Feb|February|Mar|March|Apr|April|May|June|July|Aug|August|Sept|September|Oct|October|Nov|November|Dec|December)\.? (?:\d{1,2}, )?)$/;

/** The parenthesis at `at`, if it gives a year; the court's words all begin with a capital or a digit. */
export function readCourtAndDate(flow: Flow, at: number): CourtAndDate | undefined {
  const match = matchAt(inside, flow.text, at);
  const words = match?.[1] ?? '';
  const year = words.slice(-4);
  if (!match || !/^(?:1[6-9]|20)\d\d$/.test(year) || isDigit(words.at(-5))) return undefined;
  const beforeYear = words.slice(0, -4);
  const date = day.exec(beforeYear)?.[1];
  const court = beforeYear.slice(0, beforeYear.length - (date?.length ?? 0)).trim();
  if (court !== '' && !isCourt(court)) return undefined;
  return {
    ...(court === '' ? {} : { court }),
    ...(date === undefined ? {} : { date: date + year }),
    year,
    end: at + match[0].length,
  };
}

function isCourt(words: string): boolean {
  return words.split(' ').every((word) => isCapital(word[0]) || isDigit(word[0]) || word === '&' || word === 'of');
}

const weight =
  / \((en banc|in banc|per curiam|mem\.|unpublished|unpublished table decision|table|plurality opinion)\)/iy;
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
