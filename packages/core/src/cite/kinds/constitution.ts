import { type Code, constitutions } from '../../authority/index.ts';
import { matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { readSections, type SectionAt } from '../parts/section.ts';
import { longestAt, type Trie, trieOf } from '../trie.ts';
import { provisionsOf } from './code.ts';

const part =
  /,? (?:(?:(pt\. ?[I\d]{1,2}|Decl\. of Rights),? )?(art|amend)(?:(s)?\. ?|icles? |ments? |t\. )([IVXLC]{1,7}|\d{1,2})(?: ([A-Z])(?=[,. ]))?|(pmbl\.|preamble))/iy;
const more = /, (?:and |& )?| and | & /y;
const roman = /[IVXLC]{1,7}(?![A-Za-z])/y;
const clause = /, (?:cl\. ?|clause )(\d{1,2})|, cls\. ?(\d{1,2}(?:(?:, | & |-)\d{1,2}(?!\d| [A-Z])){0,3})/y;

/** `U.S. Const. art. I, § 8, cl. 1`, `U.S. Const. amends. V, XIV`, `Cal. Const., art. XIII A, § 1`. */
export function constitutionReader(code: Code): Reader {
  return (flow, at, after) => {
    const match = matchAt(part, flow.text, after);
    if (!match) return undefined;
    const [whole, section, kind, plural, number, letter, preamble] = match;
    const end = after + whole.length;
    if (preamble !== undefined) return provisionsOf(at, [{ start: at, end, section: 'pmbl.' }], provision(code));
    const word = `${section === undefined ? '' : `${section}, `}${kind?.toLowerCase()}.`;
    const first = withSections(flow, at, end, `${word} ${number}${letter === undefined ? '' : ` ${letter}`}`);
    const others = plural === undefined ? [] : othersAfter(flow, first.at(-1)?.end ?? end, word);
    return provisionsOf(at, [...first, ...others], provision(code));
  };
}

const partOfId = / (art|amend)\. ?([IVXLC]{1,7}|\d{1,2})(?![A-Za-z])/y;

/** `art. VI, cl. 2`, `amend. XIV, § 1` after an *id.* that ends at `after`. */
export function readConstitutionPart(flow: Flow, after: number): SectionAt | undefined {
  const opens = flow.text.startsWith(' a', after) && !flow.text.startsWith(' at', after);
  const [whole, word, number] = (opens && matchAt(partOfId, flow.text, after)) || [];
  if (whole === undefined) return undefined;
  return withSections(flow, after, after + whole.length, `${word}. ${number}`)[0];
}

function provision(code: Code): { readonly group: Code['group']; readonly code: string } {
  return { group: code.group, code: code.name };
}

/** The part with its sections, each an entry of its own: `art. XI, §§ 5(a), 7`; a clause belongs to the last. */
function withSections(flow: Flow, start: number, from: number, words: string): readonly [SectionAt, ...SectionAt[]] {
  const sign = matchAt(/,? (?:(§§|secs\.|sections)|§|sec\.|section) ?/iy, flow.text, from);
  const found = sign ? readSections(flow, from + sign[0].length, sign[1] !== undefined) : [];
  const [first, ...more] = found.map((at) => ({
    ...at,
    section: `${words}, ${at.section.includes('–') ? '§§' : '§'} ${at.section}`,
  }));
  if (!first) return [withClause(flow, { start, end: from, section: words })];
  const [last] = more.slice(-1);
  if (!last) return [withClause(flow, { ...first, start })];
  return [{ ...first, start }, ...more.slice(0, -1), withClause(flow, last)];
}

function withClause(flow: Flow, at: SectionAt): SectionAt {
  const match = matchAt(clause, flow.text, at.end);
  if (!match) return at;
  const [whole, one, several = ''] = match;
  const words = one === undefined ? `cls. ${several.replace('-', '–')}` : `cl. ${one}`;
  return { ...at, end: at.end + whole.length, section: `${at.section}, ${words}` };
}

function othersAfter(flow: Flow, from: number, word: string): readonly SectionAt[] {
  const others: SectionAt[] = [];
  for (let end = from; ; ) {
    const gap = matchAt(more, flow.text, end)?.[0].length ?? 0;
    const match = gap > 0 ? matchAt(roman, flow.text, end + gap) : undefined;
    if (!match) return others;
    const start = end + gap;
    others.push(...withSections(flow, start, start + match[0].length, `${word} ${match[0]}`));
    end = others.at(-1)?.end ?? end;
  }
}

let written: Trie<Code> | undefined;

function writtenConstitutions(): Trie<Code> {
  written ??= trieOf(
    constitutions.flatMap((code) => code.spellings.map((spelling): [string, Code] => [spelling, code])),
  );
  return written;
}

const ofConstitution = /,? (?:of|to) the /y;

/** `Article III, Section 2 of the United States Constitution`, `Article` at `at`. */
export const readArticleWord: Reader = (flow, at, after) => {
  const number = matchAt(/ ([IVXLC]{1,7}|\d{1,2})(?![A-Za-z])/y, flow.text, after);
  if (!number) return undefined;
  const found = withSections(flow, at, after + number[0].length, `art. ${number[1]}`);
  return ofWritten(flow, at, found);
};

/** `the Fourteenth Amendment to the U.S. Constitution`, its ordinal at `at`; alone the words name no source. */
export function amendmentReader(number: string): Reader {
  return (flow, at, after) => {
    const word = matchAt(/ Amendment/y, flow.text, after)?.[0];
    return word === undefined
      ? undefined
      : ofWritten(flow, at, [{ start: at, end: after + word.length, section: `amend. ${number}` }]);
  };
}

function ofWritten(flow: Flow, at: number, found: readonly SectionAt[]): readonly Found[] | undefined {
  const last = found.at(-1);
  const joint = last && matchAt(ofConstitution, flow.text, last.end)?.[0];
  const code = last && joint && longestAt(writtenConstitutions(), flow.text, last.end + joint.length);
  if (!code) return undefined;
  return provisionsOf(at, [...found.slice(0, -1), { ...last, end: code.end }], provision(code.value));
}
