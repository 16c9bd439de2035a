import { type CodeCitation, namedCodes } from '../../authority/index.ts';
import { beforeSpaces, matchAt, straight } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { introductions } from '../parts/name-words.ts';
import { readSections, type SectionAt } from '../parts/section.ts';
import { longestAt, type Trie, trieOf } from '../trie.ts';
import { provisionsOf, withCodified } from './code.ts';

const ofSomethingElse = / (?:of|in|to) (?:the|this|that|its|an?|our|their) /y;
/** How the name of a body of law ends: `S.F. Admin. Code`, `Voting Rights Act`, `Securities Act of 1933`, `Title VII`. */
const bodyOfLaw =
  /(?:Code|Ann\.|Stat\.|Stats\.|Laws?|Regs?\.|Charter|Ordinances|Ord\.|R\.|Rules|Act(?: of \d{4})?|Title [IVX]{1,6})(?:,? (?:tit|ch?|pt)\. \w{1,4})?,?$/;
/** `Act of Mar. 3, 1875, ch. 137, § 5, 18 Stat. 470`: the section is of the act, cited by its page. */
const ofSessionLaw = /ch\. \d{1,4}, $/;
const ofAgency = /Regs?\.|R\.,?$|Rules/;

/** A code or an act in no table is what its capitalised words say, `Marlow Mun. Code § 2.04`. */
function namedBefore(flow: Flow, at: number, floor: number): Named | undefined {
  const end = beforeSpaces(flow.text, at);
  const ending = bodyOfLaw.exec(flow.text.slice(Math.max(floor, end - 34), end));
  if (!ending) return undefined;
  const name = nameBefore(flow, at, floor, 'short');
  if (!name?.text.includes(' ')) return undefined;
  const group = ofAgency.test(name.text) ? 'regulations' : 'statutes';
  return { start: name.start, of: { group, code: straight(name.text) } };
}

interface Named {
  readonly start: number;
  readonly of: Pick<CodeCitation, 'group' | 'code'>;
}

/** A paper with sections of its own: `Order § 3`, `the Consent Decree § 4`. Words that open a sentence are none. */
function isOfPaper(text: string, at: number, floor: number): boolean {
  const [, word = ''] = /(?:^|[ ("])([A-Z][A-Za-z]{2,20}) $/.exec(text.slice(Math.max(floor, at - 24), at)) ?? [];
  if (word === '' || introductions.has(word.toLowerCase())) return false;
  return papers.has(word) || !/(?:^|[.?!;:("] ?)$/.test(text.slice(0, at - word.length - 1).slice(-2));
}

const papers = new Set(
  'Order Agreement Contract Plan Policy Lease Bylaws Decree Settlement Handbook Manual MOU Memorandum Report'.split(
    ' ',
  ),
);

/** `§ 1983`, `§§ 1331, 1343`: which code is for `resolve/` to say, or the words after say it: `§ 768.28, Fla. Stat.` */
export const readBareSection: Reader = (flow, at, _after, floor) => {
  const match = matchAt(/§(§?) ?/y, flow.text, at);
  if (!match) return undefined;
  const sections = readSections(flow, at + match[0].length, match[1] !== '');
  const named = namedBefore(flow, at, floor);
  if (named) return withCodified(flow, provisionsOf(named.start, sections, named.of));
  if (ofSessionLaw.test(flow.text.slice(Math.max(floor, at - 12), at))) return undefined;
  if (matchAt(ofSomethingElse, flow.text, sections.at(-1)?.end ?? at) || isOfPaper(flow.text, at, floor))
    return undefined;
  const last = sections.at(-1);
  const code = last && codeAfter(flow, last.end, /, /y);
  return code
    ? provisionsOf(at, endingAt(sections, code.end), { group: 'statutes', code: code.value })
    : provisionsOf(at, sections, { group: 'statutes' });
};

let codeNames: Trie<string> | undefined;

/** Made when a section is first followed by words that may name its code. */
function namesOfCodes(): Trie<string> {
  codeNames ??= trieOf(
    namedCodes.flatMap(({ name, spellings }) => spellings.map((spelling): [string, string] => [spelling, name])),
  );
  return codeNames;
}

function codeAfter(flow: Flow, at: number, gap: RegExp): { readonly value: string; readonly end: number } | undefined {
  const joint = matchAt(gap, flow.text, at)?.[0];
  const code = joint === undefined ? undefined : longestAt(namesOfCodes(), flow.text, at + joint.length);
  return code && !matchAt(/,? ?§|[. ]*\d/y, flow.text, code.end) ? code : undefined;
}

const ofTitle = / of (?:title|Title) (\d{1,2})(?:,? (?:of the )?(?:United States Code|U\.S\. Code|U\.S\.C\.))?/y;

/** `Section 1983`; `section 1373 of title 8`. `Section 3 of the Order` is no statute. */
export const readSectionWord: Reader = (flow, at, after) => {
  const match = matchAt(/ (?=\d)/y, flow.text, after);
  if (!match) return undefined;
  const sections = readSections(flow, after + match[0].length, /s$/i.test(flow.text.slice(at, after)));
  const last = sections.at(-1);
  if (!last) return undefined;
  const title = matchAt(ofTitle, flow.text, last.end);
  if (title) {
    return provisionsOf(at, endingAt(sections, last.end + title[0].length), {
      group: 'statutes',
      code: `${title[1]} U.S.C.`,
    });
  }
  const code = codeAfter(flow, last.end, / of the |, /y);
  if (code) {
    const found = provisionsOf(at, endingAt(sections, code.end), { group: 'statutes', code: code.value });
    return withCodified(flow, found);
  }
  return ofAct(flow, at, sections) ?? ofNothing(flow, at, sections);
};

const act = / of the ((?:[A-Z][\w'-]{1,20} (?:(?:of|and|for|to|with) (?:the )?)?){1,8}Act(?: of \d{4})?)(?=, \d)/y;

/** `Section 504 of the Rehabilitation Act, 29 U.S.C. § 794`: the act’s own section is told with the code’s. */
function ofAct(flow: Flow, at: number, sections: readonly SectionAt[]): readonly Found[] | undefined {
  const last = sections.at(-1);
  const opens = last && sections.length === 1 && flow.text.startsWith(' of the ', last.end);
  const [whole, name = ''] = (opens && matchAt(act, flow.text, last.end)) || [];
  if (!last || whole === undefined) return undefined;
  const named = provisionsOf(at, endingAt(sections, last.end + whole.length), { group: 'statutes', code: name });
  const codified = withCodified(flow, named);
  return codified === named ? undefined : codified;
}

function ofNothing(flow: Flow, at: number, sections: readonly SectionAt[]): readonly Found[] | undefined {
  const last = sections.at(-1);
  if (last && matchAt(ofSomethingElse, flow.text, last.end)) return undefined;
  return provisionsOf(at, sections, { group: 'statutes' });
}

/** The last section takes in the words after it that name the code. */
function endingAt(sections: readonly SectionAt[], end: number): readonly SectionAt[] {
  return sections.map((section, index) => (index === sections.length - 1 ? { ...section, end } : section));
}
