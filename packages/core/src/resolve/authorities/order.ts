import type { CaseCitation, CodeCitation, OtherCitation } from '../../authority/index.ts';
import { type AuthorityGroup, authorityGroups } from '../../document/index.ts';
import type { FullCitation } from './entry.ts';
import { romanValue } from './roman.ts';
import { wordsOf } from './words.ts';

/** What an entry is sorted by, part by part: numbers by value and before words, the shorter of two first. */
type SortKey = readonly (string | number)[];

/** Lower than any number or word of a name, so that *Doe v. A* comes before *Doe Corp. v. A*. */
const end = -4;
const etSeq = -3;
const division = -2;
const versus = -1;

export function groupOf(citation: FullCitation): AuthorityGroup {
  if (citation.kind === 'case') return 'cases';
  return citation.group ?? 'other';
}

/** The group first, then the order within it: § 2 before § 1983, articles before amendments. */
export function sortKeyOf(citation: FullCitation, key: string): SortKey {
  const group = authorityGroups.indexOf(groupOf(citation));
  if (citation.kind === 'case') return [group, ...caseOrder(citation), end, key];
  return [group, ...(citation.kind === 'code' ? codeOrder(citation) : otherOrder(citation)), end, key];
}

/** Alphabetically as printed, word by word; a leading article, `&` and `and` do not count; then by date. */
function caseOrder({ name, year }: CaseCitation): SortKey {
  const [first = [], ...others] = name
    .split(/\sv(?:s)?\.\s/)
    .map((party) => wordsOf(party).filter((word) => word !== 'and'));
  const parts = [withoutArticle(first), ...others];
  return [...parts.flatMap((words, index) => (index === 0 ? words : [versus, ...words])), end, Number(year ?? 0)];
}

function withoutArticle(words: readonly (string | number)[]): readonly (string | number)[] {
  const [first] = words;
  return first === 'the' || first === 'a' || first === 'an' ? words.slice(1) : words;
}

function codeOrder({ group, code = '', section }: CodeCitation): SortKey {
  if (group === 'constitutional-provisions') {
    return [code === 'U.S. Const.' ? 0 : 1, ...wordsOf(code), ...constitutionOrder(section)];
  }
  const title = /^(\d+) (?:U\.S\.C\.(?: app\.)?|C\.F\.R\.)$/.exec(code);
  if (title) return [0, Number(title[1]), ...sectionOrder(section)];
  // `735 Ill. Comp. Stat.` stands with Illinois, its titles in order.
  const [, number, name = code] = /^(\d+) (.+)$/.exec(code) ?? [];
  return [1, ...wordsOf(name), end, Number(number ?? 0), ...sectionOrder(section)];
}

const parts = ['pmbl.', 'art.', 'amend.'];

/** `art. I, § 8, cl. 1`: articles before amendments, numerals by value. */
function constitutionOrder(section: string): SortKey {
  const [part = '', number = '', ...rest] = section.replace(/^.*?(?=art\.|amend\.|pmbl\.)/, '').split(/,? /);
  return [parts.indexOf(part), romanValue(number) ?? Number(number), ...rest.flatMap((word) => sectionOrder(word))];
}

/**
 * A section by value: § 2, § 1331, § 1981, § 1981(b), § 1981a, § 2000e-2. Parts after a point are numbers of their
 * own, § 1604.2 before § 1604.11, but decimals where they begin with 0: § 1203.01, § 1203.016, § 1203.1.
 */
function sectionOrder(section: string): SortKey {
  const [base = '', ...divisions] = section.replace(/ et seq\.|^pt\. /, '').split('(');
  const tail = section.endsWith(' et seq.') ? [etSeq] : [];
  const numbers = [...base.matchAll(/\.0\d*|\d+|[A-Za-z]+/g)].map(([part]) => partOf(part));
  return [...numbers, ...tail, ...divisions.flatMap((words, level) => [division, divisionOf(words, level)])];
}

function partOf(part: string): string | number {
  return /^[.\d]/.test(part) ? Number(part) : part.toLowerCase();
}

/** `(i)` is a letter after `(h)` at the first two levels and a numeral below them. */
function divisionOf(words: string, level: number): string | number {
  const name = words.slice(0, words.indexOf(')'));
  if (/^\d+$/.test(name)) return Number(name);
  const roman = level >= 2 && name === name.toLowerCase() ? romanValue(name) : undefined;
  return roman ?? name.toLowerCase();
}

/** By the first author's surname where there are authors, or else by the first words. */
function otherOrder({ cite, entry = cite, title, group }: OtherCitation): SortKey {
  const rank = group === undefined ? [] : [2];
  const byVolume = /^(\d+) (Fed\. Reg\.|Stat\.|Cong\. Rec\.) (.+)$/.exec(cite);
  if (byVolume) return [...rank, ...wordsOf(byVolume[2] ?? ''), Number(byVolume[1]), ...wordsOf(byVolume[3] ?? '')];
  const authors =
    title === undefined ? '' : entry.slice(0, Math.max(0, entry.indexOf(title))).replace(/^\d+[A-Z]? /, '');
  const surname = /([^\s]+)$/.exec(authors.split(/ & | et al|, /)[0] ?? '')?.[1] ?? '';
  const works = title === undefined ? entry : entry.replace(/^\d+[A-Z]? /, '');
  return [...rank, ...wordsOf(surname), ...withoutArticle(wordsOf(works))];
}

export function compareSortKeys(one: SortKey, other: SortKey): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareParts(one[index] ?? '', other[index] ?? '');
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function compareParts(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number') return -1;
  if (typeof other === 'number' || one > other) return 1;
  return one < other ? -1 : 0;
}
