import type { Flow } from '../flow.ts';
import { nameBefore } from './name.ts';
import { nameLike } from './name-run.ts';

/** How far back the sentence that names the case may begin. */
const reach = 500;
const sentenceEnds = /[.?!]["')\]]{0,2} $/;

/**
 * The case that the sentence before a citation is about: `In Smith v. Marsh, the court held so. 194 F.3d 1045 (9th Cir.
 * 1999).` The citation at `at` stands alone after it, and no other comes between: that would be the floor.
 */
export function nameAbove(flow: Flow, at: number, floor: number): string | undefined {
  if (!sentenceEnds.test(flow.text.slice(Math.max(floor, at - 4), at))) return undefined;
  const lowest = Math.max(floor, at - reach);
  const versus = flow.text.slice(lowest, at).lastIndexOf(' v. ');
  if (versus < 0) return undefined;
  const end = secondPartyEnd(flow.text, lowest + versus + ' v. '.length, at);
  return nameBefore(flow, end, lowest, 'full')?.text;
}

/** The capitalised words after the `v.`, up to a comma, a verb or the end of the sentence. */
function secondPartyEnd(text: string, from: number, limit: number): number {
  let end = from;
  for (let start = from; start < limit; ) {
    const space = text.indexOf(' ', start);
    const word = text.slice(start, space < 0 ? limit : Math.min(space, limit));
    if (!nameLike(word)) break;
    // `Evans v. Jeff D. upheld`: before a small letter the point is the name’s own.
    const closing = /^ [a-z]/.test(text.slice(start + word.length, start + word.length + 2))
      ? /[,;:?!]+$/
      : /[,;:.?!]+$/;
    if (/^[\p{Lu}\d$]/u.test(word)) end = start + word.replace(closing, '').length;
    if (/[,;:?!]$/.test(word) || space < 0) break;
    start = space + 1;
  }
  return end;
}
