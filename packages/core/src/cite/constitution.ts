import type { Code } from '../authority/index.ts';
import { matchAt } from './characters.ts';
import { provisionsOf } from './code.ts';
import type { Flow } from './flow.ts';
import type { Reader } from './found.ts';
import { readSection, type SectionAt } from './section.ts';

const part =
  /,? (?:(art|amend)(?:(s)?\. ?|icles? |ments? |\. )([IVXLC]{1,7}|\d{1,2})(?: ([A-Z])(?=[,. ]))?|(pmbl\.|preamble))/iy;
const more = /, (?:and |& )?| and | & /y;
const roman = /[IVXLC]{1,7}(?![A-Za-z])/y;
const clause = /, (?:cls?\. ?|clause )(\d{1,2})/y;

/** `U.S. Const. art. I, § 8, cl. 1`, `U.S. Const. amends. V, XIV`, `Cal. Const., art. XIII A, § 1`. */
export function constitutionReader(code: Code): Reader {
  return (flow, at, after) => {
    const match = matchAt(part, flow.text, after);
    if (!match) return undefined;
    const [whole, kind, plural, number, letter, preamble] = match;
    const end = after + whole.length;
    if (preamble !== undefined) return provisionsOf(at, [{ start: at, end, section: 'pmbl.' }], provision(code));
    const word = `${kind?.toLowerCase()}.`;
    const first = withSection(flow, at, end, `${word} ${number}${letter === undefined ? '' : ` ${letter}`}`);
    const others = plural === undefined ? [] : othersAfter(flow, first, word);
    return provisionsOf(at, [first, ...others], provision(code));
  };
}

function provision(code: Code): { readonly group: Code['group']; readonly code: string } {
  return { group: code.group, code: code.name };
}

function withSection(flow: Flow, start: number, from: number, words: string): SectionAt {
  let end = from;
  let section = words;
  const sign = matchAt(/, (?:§|sec\.|section) ?/y, flow.text, end);
  const found = sign && readSection(flow, end + sign[0].length, false);
  if (found) {
    section += `, § ${found.section}`;
    ({ end } = found);
  }
  const cl = matchAt(clause, flow.text, end);
  if (!cl) return { start, end, section };
  return { start, end: end + cl[0].length, section: `${section}, cl. ${cl[1]}` };
}

function othersAfter(flow: Flow, first: SectionAt, word: string): readonly SectionAt[] {
  const others: SectionAt[] = [];
  for (let { end } = first; ; ) {
    const gap = matchAt(more, flow.text, end)?.[0].length ?? 0;
    const match = gap > 0 ? matchAt(roman, flow.text, end + gap) : undefined;
    if (!match) return others;
    const start = end + gap;
    const next = withSection(flow, start, start + match[0].length, `${word} ${match[0]}`);
    others.push(next);
    ({ end } = next);
  }
}
