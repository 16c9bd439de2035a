import type { Diagnostic } from '../../diagnostic/index.ts';
import type { CitePlace } from '../setting.ts';

/** What keeps a citation from being linked. */
export interface Problem {
  readonly code: 'cite-unresolved' | 'cite-ambiguous';
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
}

/** Reported where it stands; the table of authorities leaves the place out. */
export function warningOf(place: CitePlace, problem: Problem): Diagnostic {
  return { severity: 'warning', place: place.place, ...problem };
}

export function wordsAt(place: CitePlace): string {
  return place.text.map(({ text }) => text).join('');
}

export function unresolved(what: string, fix: string): Problem {
  return { code: 'cite-unresolved', what, fix };
}

export function ambiguous(what: string, fix: string, why?: string): Problem {
  return { code: 'cite-ambiguous', what, fix, ...(why === undefined ? {} : { why }) };
}

/** `A, B or C`. */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
