import { isDigit, isWord, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { startsVolume } from './volumes.ts';

/** A section as cited, `2000e-2(a)(1)`, and where it stands. */
export interface SectionAt {
  readonly start: number;
  readonly end: number;
  readonly section: string;
}

const number = /[A-Z]{0,2}\d{1,6}(?:[A-Za-z]{1,3}\d{0,3})?(?:(?:-\.|[.:/-])(?=\w)\w{1,8}){0,4}/y;
const division = /\((?:[a-z]{1,2}|[ivxlc]{1,5}|[A-Z]{1,2}|[IVX]{1,4}|\d{1,3})\)/y;
const subdivision = /,? (?:subds?\. ?|subdivisions? ?)(?=\()/y;
/** Minnesota's subdivisions have numbers: `, subd. 1(5)`. */
const numberedSubdivision = /, subd\. ?(\d{1,3}[a-z]?)/y;
const paragraph = /, (?:par\.|paragraph) ?(?=\()/y;
const etSeq = /,? et seq\.?/y;
const between = /, (?:and |& |or )?| and | & | or /y;

/**
 * The sections from `at` on. After `§§` or `Rules` any number goes on the list; after one sign only subdivisions
 * (`24(a), (b)`) and numbers that carry some (`24(a) and 24(b)`).
 */
export function readSections(flow: Flow, at: number, several: boolean): readonly SectionAt[] {
  const first = readSection(flow, at, several);
  if (!first) return [];
  const sections = [first];
  for (let last = first; ; ) {
    const gap = matchAt(between, flow.text, last.end)?.[0];
    if (gap === undefined) return sections;
    const next = nextSection(flow, last.end + gap.length, last, several);
    if (!next) return sections;
    sections.push(next);
    last = next;
  }
}

function nextSection(flow: Flow, at: number, last: SectionAt, several: boolean): SectionAt | undefined {
  if (flow.text[at] === '(') return sameSection(flow, at, last);
  if (startsVolume(flow.text, at)) return undefined;
  const next = readSection(flow, at, several);
  if (!next) return undefined;
  return several || next.section.includes('(') ? next : undefined;
}

function readSection(flow: Flow, at: number, several: boolean): SectionAt | undefined {
  const match = matchAt(number, flow.text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const base = rangeOf(match[0], flow.printed.slice(at, end), several);
  return withDivisions(flow, at, end, base);
}

/** `701-06` is a range after `§§` or with an en dash, `2000e-2` and `7-4` are sections. */
function rangeOf(plain: string, printed: string, several: boolean): string {
  const isRange = printed.includes('–') || (several && /^\d{2,}-\d{2,}$|-\./.test(plain));
  return isRange ? plain.replace('-', '–') : plain;
}

function withDivisions(flow: Flow, start: number, from: number, base: string): SectionAt | undefined {
  let end = divisionsEnd(flow.text, from);
  let section = base + flow.text.slice(from, end).replaceAll('-', '–');
  for (const pattern of [subdivision, paragraph]) {
    const word = matchAt(pattern, flow.text, end);
    const stop = word ? divisionsEnd(flow.text, end + word[0].length) : end;
    if (word && stop > end + word[0].length) {
      section += flow.text.slice(end + word[0].length, stop);
      end = stop;
    }
  }
  const subd = matchAt(numberedSubdivision, flow.text, end);
  if (subd) {
    const stop = divisionsEnd(flow.text, end + subd[0].length);
    section += `, subd. ${subd[1]}${flow.text.slice(end + subd[0].length, stop)}`;
    end = stop;
  }
  const rest = matchAt(/-\d{1,3}(?![\d-])/y, flow.text, end);
  if (rest && section.endsWith(')')) {
    section += rest[0];
    end += rest[0].length;
  }
  const seq = matchAt(etSeq, flow.text, end);
  if (seq) return { start, end: end + seq[0].length, section: `${section} et seq.` };
  return isWord(flow.text[end]) ? undefined : { start, end, section };
}

/** `(a)(1)–(2)`: divisions in a row, the last perhaps a range. */
function divisionsEnd(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 8; count += 1) {
    const joint = count > 0 && text[end] === '-' ? 1 : 0;
    const match = matchAt(division, text, end + joint);
    if (!match) break;
    end += joint + match[0].length;
  }
  return end;
}

/**
 * `24(a)(2), (b)(1)(B)`: the second is of the same rule, from the division of its own kind on, and comes after the
 * first. In `under Rule 24(a), (2) an interest …` the sentence counts its own points.
 */
function sameSection(flow: Flow, at: number, last: SectionAt): SectionAt | undefined {
  const end = divisionsEnd(flow.text, at);
  if (end === at) return undefined;
  const divisions = flow.text.slice(at, end);
  const [base = '', ...above] = last.section.split('(');
  const kind = kindOf(divisions[1]);
  const level = above.findIndex((division) => kindOf(division[0]) === kind);
  const replaced = above[level];
  if (replaced === undefined && matchAt(/ [a-z]/y, flow.text, end)) return undefined;
  if (replaced !== undefined && !comesAfter(divisions.slice(1), replaced)) return undefined;
  const section = [base, ...(level < 0 ? above : above.slice(0, level))].join('(') + divisions;
  return { start: at, end, section };
}

/** `b)` after `a)`, `10)` after `2)`. */
function comesAfter(next: string, last: string): boolean {
  const [one, other] = [last, next].map((division) => division.slice(0, division.indexOf(')')));
  if (one === undefined || other === undefined) return false;
  return isDigit(one[0]) ? Number(other) > Number(one) : other.length > one.length || other > one;
}

function kindOf(character: string | undefined): 'digit' | 'lower' | 'upper' {
  if (isDigit(character)) return 'digit';
  return character === character?.toLowerCase() ? 'lower' : 'upper';
}
