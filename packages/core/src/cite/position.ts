import { type Citation, CiteWalk } from '../authority/index.ts';
import { beforeSpaces } from './characters.ts';
import type { Flow } from './flow.ts';
import type { Found } from './found.ts';

/** Marks every citation with where it stands among the others: nested, joined, textual. One walk over the text. */
export function positioned(flow: Flow, found: readonly Found[]): readonly Found[] {
  const walk = new CiteWalk(flow.text);
  let listIsTextual = false;
  return found.map((one) => {
    const { nested, joined } = walk.to(one.start);
    const goesOn = one.citation.joined === true;
    listIsTextual = goesOn ? listIsTextual : isTextual(flow, one);
    const marked: Found = { ...one, citation: marks(one.citation, nested, joined, listIsTextual) };
    walk.past(one.end, marked.citation.nested === true);
    return marked;
  });
}

function marks(citation: Citation, nested: boolean, goesOn: boolean, textual: boolean): Citation {
  const joined = citation.joined === true || goesOn;
  return {
    ...citation,
    ...(nested ? { nested: true as const } : {}),
    ...(joined ? { joined: true as const } : {}),
    ...(textual ? { textual: true as const } : {}),
  };
}

/** A rule or section named in a sentence without its code, or with its name written out. */
function isTextual({ text }: Flow, { start, end, citation }: Found): boolean {
  if (citation.kind !== 'code') return false;
  const spelledOut = citation.code === undefined || !/\. ?[A-Z\d]|[A-Z]{3}|§/.test(text.slice(start, end));
  if (!spelledOut) return false;
  const before = text.slice(Math.max(0, beforeSpaces(text, start) - 10), beforeSpaces(text, start));
  const opens = before === '' || /[.;(["']$|\b(?:see|also|cf\.|accord|e\.g\.,)$/i.test(before);
  return !opens || /^,? [a-z]/.test(text.slice(end, end + 3));
}
