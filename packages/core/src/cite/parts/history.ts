import { type CaseCitation, type CaseHistory, reportText } from '../../authority/index.ts';
import { isDigit, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';

interface History {
  readonly steps: readonly CaseHistory[];
  /** The decision that overrules or abrogates: cited in its own right. */
  readonly cited: readonly Found[];
  readonly end: number;
}

/** How a phrase of subsequent history begins (Bluebook table 8), and how it may go on. */
const opening =
  /, ((?:aff'[dg]|rev'[dg]|vacat(?:ed|ing)|modif(?:ied|ying)|superseded|overruled|abrogated|amended|affirmed|reversed|remanded|dismissed|enforced|(?:opinion )?withdrawn|(?:opinion|judgment) vacated|mandate recalled|cert\. (?:denied|granted|dismissed)|(?:on )?reh'g(?: en banc)?(?: denied| granted)?|on remand|stay (?:denied|granted)|appeal (?:dismissed|denied|docketed)|disapproved|certified question answered|petition for cert\. filed))(?![\w'])/y;
const goingOn =
  /,? (?:opinion vacated|judgment vacated|opinion withdrawn)| (?:in part|as moot|as modified|by an equally divided [cC]ourt|on other grounds|on reh'g|en banc|per curiam|mem\.|sub nom\.|and remanded|by statute|by rule|by|as recognized in|as stated in|and rev'd in part|and vacated in part|and reh'g en banc granted|and reh'g granted|and withdrawn|of)|, (?:and )?(?:rev'd|vacated|aff'd) in part/y;

type CaseReader = (flow: Flow, at: number, floor: number, depth: number) => readonly Found[] | undefined;

/** No decision has a longer history worth printing; it also keeps endless ones from going deep. */
const deepest = 3;

/**
 * `, aff’d, 597 U.S. 179 (2022)` after a citation: part of the entry of the decision it modifies, and no entry
 * of its own. One that overrules or abrogates “by” another case cites that case too.
 */
export function readHistory(flow: Flow, at: number, depth: number, readCase: CaseReader): History {
  const first = depth < deepest ? matchAt(opening, flow.text, at) : undefined;
  if (!first) return { steps: [], cited: [], end: at };
  let phraseEnd = at + first[0].length;
  for (let more = matchAt(goingOn, flow.text, phraseEnd); more; more = matchAt(goingOn, flow.text, phraseEnd)) {
    phraseEnd += more[0].length;
  }
  const phrase = plainSpaces(flow.printed.slice(at + 2, phraseEnd));
  const later = laterCase(flow, phraseEnd, (...place) => readCase(...place, depth + 1));
  if (!later) return docketed(flow, phrase, phraseEnd) ?? { steps: [], cited: [], end: at };
  return / (?:by|in)$/.test(phrase) ? citedBy(later, phrase, phraseEnd) : partOf(later, phrase);
}

const docket = /,? (No\. [\w:./-]{3,24}(?:, slip op\.)? \([^()]{4,60}\))/y;

/** `, aff’d, No. 20-1234 (9th Cir. Jan. 5, 2021)`: the later decision, or the petition for it, by its docket number. */
function docketed(flow: Flow, phrase: string, phraseEnd: number): History | undefined {
  const [whole, number = ''] = matchAt(docket, flow.text, phraseEnd) ?? [];
  if (whole === undefined) return undefined;
  return { steps: wasDenied(phrase) ? [] : [{ phrase, cite: number }], cited: [], end: phraseEnd + whole.length };
}

/** Steps that change nothing are no part of the entry. */
function wasDenied(phrase: string): boolean {
  return /^(?:cert\.|(?:reh'g|reh’g)[\w ]*(?:denied|granted)$|appeal|petition)/.test(phrase);
}

function citedBy(later: LaterCase, phrase: string, phraseEnd: number): History {
  const cited = later.found.map((found) => ({ ...found, citation: { ...found.citation, nested: true as const } }));
  return { steps: [stepOf(phrase, later.citation)], cited, end: phraseEnd };
}

function partOf(later: LaterCase, phrase: string): History {
  const steps = wasDenied(phrase) ? [] : [stepOf(phrase, later.citation), ...(later.citation.history ?? [])];
  return { steps, cited: later.found.slice(1), end: later.end };
}

function stepOf(phrase: string, { name, reports, court, date, year, weights = [] }: CaseCitation): CaseHistory {
  const where = reports.map(reportText).join(', ');
  const when = [court, date ?? year].filter((part) => part !== undefined).join(' ');
  const marks = [...(when === '' ? [] : [when]), ...weights].map((words) => ` (${words})`).join('');
  return { phrase, ...(name === '' ? {} : { name }), cite: where + marks };
}

interface LaterCase {
  readonly citation: CaseCitation;
  readonly found: readonly Found[];
  readonly end: number;
}

/** The case cited right after the phrase, its name perhaps in front; names are not searched for further than this. */
function laterCase(
  flow: Flow,
  phraseEnd: number,
  readCase: (flow: Flow, at: number, floor: number) => readonly Found[] | undefined,
): LaterCase | undefined {
  const from = phraseEnd + (flow.text[phraseEnd] === ',' ? 1 : 0);
  const limit = Math.min(flow.text.length, from + 240);
  for (let at = from; at < limit; at += 1) {
    if (flow.text[at] === ';' || flow.text[at] === '(') return undefined;
    if (!isDigit(flow.text[at]) || flow.text[at - 1] !== ' ') continue;
    const found = readCase(flow, at, from);
    const [first] = found ?? [];
    if (!found || first?.citation.kind !== 'case') continue;
    if (flow.text.slice(from, first.start).trim() !== '') return undefined;
    return { citation: first.citation, found, end: first.end };
  }
  return undefined;
}
