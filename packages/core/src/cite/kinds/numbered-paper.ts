import type { OtherCitation } from '../../authority/index.ts';
import { afterSpaces, isDigit, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { readPins } from '../parts/pin.ts';
import { readSections } from '../parts/section.ts';
import { startsVolume } from '../parts/volumes.ts';

/** Official papers cited by their number: an executive order, a public law, a committee report. */
interface NumberedPaper {
  /** `Exec. Order No.` */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly group?: 'statutes' | 'regulations';
  /** The part of the name that is set in italics. */
  readonly title?: string;
}

export const numberedPapers: readonly NumberedPaper[] = [
  {
    name: 'Exec. Order No.',
    spellings: [
      'Exec. Order No.',
      'Exec. Order Nos.',
      'Exec. Order',
      'Exec. Orders',
      'Executive Order No.',
      'Executive Order Nos.',
      'Executive Order',
      'Executive Orders',
      'E.O.',
      'E.O. No.',
    ],
  },
  { name: 'Proclamation No.', spellings: ['Proclamation No.', 'Proclamation'] },
  {
    name: 'Pub. L. No.',
    spellings: ['Pub. L. No.', 'Pub. L.', 'P.L. No.', 'P.L.', 'Public Law No.', 'Public Law'],
    group: 'statutes',
  },
  { name: 'Priv. L. No.', spellings: ['Priv. L. No.', 'Priv. L.', 'Private Law No.'], group: 'statutes' },
  { name: 'H.R. Rep. No.', spellings: ['H.R. Rep. No.', 'H. Rep. No.', 'H. Rept. No.'] },
  { name: 'H.R. Conf. Rep. No.', spellings: ['H.R. Conf. Rep. No.'] },
  { name: 'H.R. Doc. No.', spellings: ['H.R. Doc. No.'] },
  { name: 'S. Rep. No.', spellings: ['S. Rep. No.'] },
  { name: 'S. Doc. No.', spellings: ['S. Doc. No.'] },
  { name: 'Gen. Order No.', spellings: ['Gen. Order No.', 'Gen. Order', 'General Order No.', 'General Order'] },
  { name: 'The Federalist No.', spellings: ['The Federalist No.', 'Federalist No.'], title: 'The Federalist' },
];

const number = / ?(\d{1,3}(?:,\d{3}|-\d{1,4}|\d{0,3}))(?!\w)/y;
const another = /, (?:and )?|,? and | & /y;
const companion =
  /, (?:(?:as )?reprinted in )?(\d{1,4} (?:Fed\. Reg\.|Stat\.|U\.S\.C\.C\.A\.N\.) \d{1,6}(?:,\d{3}|-\d{1,4})?)/y;
/** Which Congress, and since when that is in the number, at times its session. */
const congress = /, (\d{1,3}(?:st|nd|rd|th|d) Cong\.(?:,? \d(?:st|nd|rd|th|d) Sess\.)?)/y;
const date =
  / \(((?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4}|James Madison|Alexander Hamilton|John Jay)\)(?: \(Conf\. Rep\.\))?/y;

const bill =
  / ?(\d{1,5}), (\d{1,3}(?:st|nd|rd|th|d) Cong\.)(?:,? (\d(?:st|nd|rd|th|d) Sess\.))?,?(?: § ?\d{1,5}(?:\(\w{1,3}\)){0,3})?(?: \((\d{4})\))?/y;

/** `H.R. 3684, 117th Cong. § 2 (2021)`: a bill is told by its Congress. */
export function billReader(name: string): Reader {
  return (flow, at, after) => {
    const numbered = isDigit(flow.text[afterSpaces(flow.text, after)]);
    const [whole, number, ofCongress = '', session, year] = (numbered && matchAt(bill, flow.text, after)) || [];
    if (whole === undefined) return undefined;
    const cite = `${name} ${number}, ${[ofCongress, session].filter((part) => part !== undefined).join(', ')}`;
    const entry = year === undefined ? {} : { entry: `${cite} (${year})` };
    return [{ start: at, end: after + whole.length, citation: { kind: 'other', cite, ...entry } }];
  };
}

export function numberedPaperReader(paper: NumberedPaper): Reader {
  return (flow, at, after) => {
    const match = matchAt(number, flow.text, after);
    if (!match || (match[1] ?? '').length < 2) return undefined;
    const first = paperOf(flow, paper, at, after + match[0].length, match[1] ?? '');
    const several = /s\.?$/.test(flow.text.slice(at, after)) && flow.text[after - 2] !== 'R';
    return several ? [first, ...others(flow, paper, first.end)] : [first];
  };
}

/** `Executive Orders 14,159 and 14,218`. */
function others(flow: Flow, paper: NumberedPaper, from: number): readonly Found[] {
  const list: Found[] = [];
  for (let end = from; ; ) {
    const gap = matchAt(another, flow.text, end)?.[0].length ?? 0;
    const match = gap > 0 ? matchAt(number, flow.text, end + gap) : undefined;
    if (!match || startsVolume(flow.text, end + gap)) return list;
    const next = paperOf(flow, paper, end + gap, end + gap + match[0].length, match[1] ?? '');
    list.push({ ...next, citation: { ...next.citation, joined: true } });
    ({ end } = next);
  }
}

function paperOf(flow: Flow, paper: NumberedPaper, start: number, from: number, digits: string): Found {
  const cite = `${paper.name} ${canonicalNumber(paper, digits)}`;
  const rest = restOf(flow, from);
  const entry = [cite, ...rest.companions].join(', ') + (rest.date === undefined ? '' : ` (${rest.date})`);
  const citation: OtherCitation = {
    kind: 'other',
    cite,
    ...(paper.group ? { group: paper.group } : {}),
    ...(paper.title ? { title: paper.title } : {}),
    ...(entry === cite ? {} : { entry }),
    ...(rest.pin === undefined ? {} : { pin: rest.pin }),
  };
  return { start, end: rest.end, citation };
}

/** Executive orders and proclamations take a comma from five digits on, however they are printed. */
function canonicalNumber({ name }: NumberedPaper, digits: string): string {
  if (digits.includes('-') || digits.includes(',') || digits.length < 5) return digits;
  return name.startsWith('Exec') || name.startsWith('Procl') ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits;
}

/** Pages of five digits take a comma: `90 Fed. Reg. 18,761`. */
export function withComma(cite: string): string {
  return cite.replace(/ (\d{2,3})(\d{3})$/, ' $1,$2');
}

interface Rest {
  readonly companions: readonly string[];
  readonly pin: string | undefined;
  readonly date: string | undefined;
  readonly end: number;
}

/** `, § 3(a), 90 Fed. Reg. 8443, 8444 (Jan. 20, 2025)`: where it is printed is kept, pins are not. */
function restOf(flow: Flow, from: number): Rest {
  const companions: string[] = [];
  let pin: string | undefined;
  let end = from;
  for (let count = 0; count < 4; count += 1) {
    const match = matchAt(companion, flow.text, end) ?? matchAt(congress, flow.text, end);
    const next = match ? undefined : pinAt(flow, end);
    if (match) companions.push(withComma(match[1] ?? ''));
    else if (next) pin ??= next.text;
    end = next?.end ?? end + (match?.[0].length ?? 0);
    if (!match && !next) break;
  }
  const when = matchAt(date, flow.text, end);
  const dated = end + (when?.[0].length ?? 0);
  const reprint = when && matchAt(companion, flow.text, dated);
  if (!reprint) return { companions, pin, date: when?.[1], end: dated };
  const reprintEnd = dated + reprint[0].length;
  return { companions, pin, date: when[1], end: pinAt(flow, reprintEnd)?.end ?? reprintEnd };
}

const division = /, (?:div|tit|subtit|ch)\. [A-Z\d]{1,5}(?:, (?:tit|subtit|ch)\. [A-Z\d]{1,5}){0,3}/y;

function pinAt(flow: Flow, end: number): { readonly text: string; readonly end: number } | undefined {
  const part = matchAt(division, flow.text, end)?.[0];
  if (part !== undefined) return { text: part.slice(2), end: end + part.length };
  const sign = matchAt(/,? (?:§§? ?|sec\. |secs\. )/y, flow.text, end)?.[0];
  const section = sign === undefined ? undefined : readSections(flow, end + sign.length, sign.includes('§§')).at(-1);
  if (section) return { text: plainSpaces(flow.printed.slice(end, section.end)).replace(/^,? /, ''), end: section.end };
  const page = matchAt(/,? at (?:pp?\. )?|, (?=\d)/y, flow.text, end)?.[0];
  if (page === undefined) return undefined;
  const pins = readPins(flow, end + page.length, (place) => startsVolume(flow.text, place));
  return pins && (page.includes('at') || !/^ [a-z]/.test(flow.text.slice(pins.end, pins.end + 2))) ? pins : undefined;
}
