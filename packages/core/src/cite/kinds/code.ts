import { type Code, type CodeCitation, popularActs, provision, titledCodes } from '../../authority/index.ts';
import { matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { readSections, type SectionAt } from '../parts/section.ts';
import { type VolumeAt, volumeAt } from '../parts/volumes.ts';

const sign = /,? ?(?:(§§|sections |secs\. )|§|section |sec\. ) ?/iy;
/** What stands for the sign: an article of a civil code, a rule of an administrative one. */
const numbered = /,? (arts?\.|r\.) ?/y;
const place = /,? (?:tit\. \d{1,3}|ch?\. \d{1,4}[A-Z]{0,2}|app\.)(?=[, ])/y;
/** Maryland's code, New York's and Texas's old ones name their subject: `, Cts. & Jud. Proc. § 5-101`. */
const subject = /,? (?:[A-Z][A-Za-z.']{1,14},? (?:& )?){1,6}(?=§)/y;
const parts = /,? (?:pts?\.|[Pp]arts?) (\d{1,4})(?!\d|\.\d)(?:(-| and | & )(\d{1,4})(?!\d|\.\d))?/y;

type Of = Pick<CodeCitation, 'group' | 'code'>;

/** `28 U.S.C. § 1746`, `8 C.F.R. § 287.7(a)`; the sign may be missing. */
export function readTitledCode(flow: Flow, at: number, volume: VolumeAt): readonly Found[] | undefined {
  if (volume.volumed.kind !== 'code') return undefined;
  const of = titled(volume.volumed.code, volume.volume);
  const part = matchAt(parts, flow.text, volume.end);
  if (part) return provisionsOf(at, partsOf(at, volume.end, part), of);
  const signOptional = /U\.S\.C\.$|C\.F\.R\.$|Ill\. Comp\. Stat\.$/.test(volume.volumed.code.name);
  const appendix = matchAt(/,? app\.(?= §)/y, flow.text, volume.end)?.[0];
  if (appendix) return readCode(flow, at, volume.end + appendix.length, { ...of, code: `${of.code} app.` }, false);
  const end = volume.end + (matchAt(/ [Pp]art(?= \d)/y, flow.text, volume.end)?.[0].length ?? 0);
  return readCode(flow, at, end, of, signOptional);
}

function titled({ name, group, titleAfter }: Code, title: string): Of {
  return { group, code: titleAfter ? `${name} tit. ${title}` : `${title} ${name}` };
}

/** `pt. 25`, `pts. 1500–1508`, `Parts 160 and 164`. */
function partsOf(at: number, from: number, [whole, first = '', joint, last]: RegExpExecArray): readonly SectionAt[] {
  const end = from + whole.length;
  if (last === undefined) return [{ start: at, end, section: `pt. ${first}` }];
  if (joint === '-') return [{ start: at, end, section: `pts. ${first}–${last}` }];
  const second = end - last.length;
  return [
    { start: at, end: second - (joint?.length ?? 0), section: `pt. ${first}` },
    { start: second, end, section: `pt. ${last}` },
  ];
}

/** `Cal. Penal Code § 836`, `Code Civ. Proc., § 387, subd. (d)(1)`, `Cal. Code Regs. tit. 8, § 3203`. */
export function namedCodeReader(code: Code): Reader {
  const isAct = popularActs.includes(code);
  return (flow, at, after, floor) => {
    if (isOfAnotherState(flow.text, at, floor, code.name)) return undefined;
    const part = matchAt(place, flow.text, after)?.[0] ?? subjectAt(flow, after);
    const name = code.name + part.replace(/^,(?= (?:tit|ch?|app)\.)/, '').replace(/ c\. /, ' ch. ');
    const spelling = flow.text.slice(at, after);
    const found = readCode(flow, at, after + part.length, { group: code.group, code: name.trim() }, isShort(spelling));
    return isAct ? withCodified(flow, found) : found;
  };
}

function subjectAt(flow: Flow, after: number): string {
  if (matchAt(sign, flow.text, after)) return '';
  return matchAt(subject, flow.text, after)?.[0].trimEnd() ?? '';
}

/** An abbreviation, which may go without the sign: `K.S.A. 60-513`, `Cal. Penal Code 836`, but no `Civil Code 12`. */
function isShort(spelling: string): boolean {
  return spelling.includes('.') || spelling === spelling.toUpperCase();
}

const others = new Set(
  '& Texas Florida York Ohio Illinois Michigan Washington Oregon Arizona Nevada Georgia Virginia Louisiana Utah Iowa Indiana Idaho Alabama Arkansas Delaware Uniform Model'.split(
    ' ',
  ),
);
const signals = new Set(['U.S.', 'L.', 'See', 'Cf.', 'e.g.', 'al.']);

/** `Tex. Educ. Code`: California's codes go without the state's name, but not behind another's. */
function isOfAnotherState(text: string, at: number, floor: number, name: string): boolean {
  if (!name.startsWith('Cal.') || text[at - 1] !== ' ' || text.startsWith('Cal', at)) return false;
  const before = text.slice(Math.max(floor, at - 14), at - 1);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  if (others.has(word)) return true;
  return word.endsWith('.') && !signals.has(word) && /^\(?(?:[A-Z][a-z]{0,5}|[A-Z]\.[A-Z])\.$/.test(word);
}

function readCode(
  flow: Flow,
  at: number,
  after: number,
  code: Of,
  signOptional: boolean,
): readonly Found[] | undefined {
  const word = matchAt(numbered, flow.text, after);
  if (word) {
    const several = word[1] === 'arts.';
    const sections = readSections(flow, after + word[0].length, several);
    const prefix = word[1] === 'r.' ? 'r.' : 'art.';
    return provisionsOf(
      at,
      sections.map((one) => ({ ...one, section: `${prefix} ${one.section}` })),
      code,
    );
  }
  const found = matchAt(sign, flow.text, after);
  if (found) return provisionsOf(at, readSections(flow, after + found[0].length, found[1] !== undefined), code);
  return signOptional && flow.text[after] === ' ' ? withoutSign(flow, at, after + 1, code) : undefined;
}

/** `28 USC 1331`, `RCW 4.16.080`: a number of some length, so that no count of years is one. */
function withoutSign(flow: Flow, at: number, from: number, code: Of): readonly Found[] | undefined {
  const sections = readSections(flow, from, false);
  const isNumber = (sections[0]?.section ?? '').length > 2 || /U\.S\.C\.|C\.F\.R\./.test(code.code ?? '');
  return isNumber && !/^(?:1[6-9]|20)\d\d\b(?![(.:-])/.test(yearIn(flow, from, code))
    ? provisionsOf(at, sections, code)
    : undefined;
}

/** A bare number like a year after a name in words: `Fla. Stat. 2019` is an edition. */
function yearIn(flow: Flow, from: number, { code = '' }: Of): string {
  return /^\d/.test(code) ? '' : flow.text.slice(from, from + 6);
}

const toCode = /, (?=\d{1,2} U\.? ?S\.? ?C)/y;
const uscNames = new Set(titledCodes.filter(({ name }) => name === 'U.S.C.'));

/** `ERISA § 502(a), 29 U.S.C. § 1132(a)`: one provision under both its names. */
export function withCodified(flow: Flow, found: readonly Found[] | undefined): readonly Found[] | undefined {
  const [act, ...more] = found ?? [];
  const gap = act && matchAt(toCode, flow.text, act.end)?.[0].length;
  const from = (act?.end ?? 0) + (gap ?? 0);
  const volume = gap === undefined || more.length > 0 ? undefined : volumeAt(flow.text, from);
  if (act?.citation.kind !== 'code' || volume?.volumed.kind !== 'code' || !uscNames.has(volume.volumed.code))
    return found;
  const [codified, ...others] = readTitledCode(flow, from, volume) ?? [];
  if (codified?.citation.kind !== 'code' || others.length > 0) return found;
  const ofAct = provision(act.citation, act.citation.code ?? '', ' ');
  return [{ start: act.start, end: codified.end, citation: { ...codified.citation, ofAct } }];
}

/** One citation a section: the first takes in the name of the code, each of the others is its number alone. */
export function provisionsOf(at: number, sections: readonly SectionAt[], code: Of): readonly Found[] | undefined {
  if (sections.length === 0) return undefined;
  return sections.map(({ start, end, section }, index) => ({
    start: index === 0 ? at : start,
    end,
    citation: { kind: 'code', ...code, section, ...(index === 0 ? {} : { joined: true as const }) },
  }));
}
