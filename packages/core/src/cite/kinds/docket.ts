import { afterSpaces, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Reader } from '../found.ts';
import { beforeVolume } from '../parts/before-volume.ts';
import { isCaption, nameBefore } from '../parts/name.ts';
import { readCourtAndDate } from '../parts/parenthetical.ts';
import { pinsAfter, type ReportsAt, readReport, readReports } from '../parts/report.ts';
import { type CaseSoFar, completeCase, courtOf, reportsOf } from './case.ts';

/** `99 Civ. 9404 (SHS)`, `CV 18-1234-PHX-DLR`, `CIV.A. 05-1234`: words and numbers as the clerk has them. */
const number =
  /(?=[^,;()]{0,20}\d)[A-Za-z\d][\w./:-]{0,30}(?: [A-Z\d][\w./:-]{0,20}| \([A-Za-z][A-Za-z/-]{0,11}\)){0,6}(?:(?:, | & | and )(?=[\d:]*\d{2}-)[\w./:-]{4,24}){0,4}/y;
/** What may stand before `No.` and is of it: `Case No.`, `Civil Action No.`, `C.A. No.` */
const kindOfNumber =
  /(?:(?:Civil|Criminal|Civ\.|Crim\.|Bankr\.|Adv\.|Master|Docket|Lead|Misc\.) )?(?:Case|Action|Docket|File|Cause|Civil|Civ\.|Crim\.|C\.A\.|Civ\.A\.|MDL|Appeal|Proc\.|Misc\.|Index|Application) $/;
const entry = /, (?:ECF|Dkt\.|Doc\.|D\.E\.|DktEntry)(?: Nos?\.)? ?#?\d{1,4}(?:-\d{1,3})?/y;
const slip = /, slip op\./y;

/**
 * A decision by its docket number, `No.` at `at`: `No. 20-35780, 2022 WL 84488, at *5 (N.D. Cal. Jan. 5, 2022)`,
 * `No. 2:18-cv-490, ECF No. 164 (E.D. Cal. June 4, 2018)`. A name before it and a database or a year after make it one.
 */
export const readDocket: Reader = (flow, at, after, floor) => {
  if (flow.text[after - 1] !== '.') return undefined;
  const match = matchAt(number, flow.text, after + (flow.text[after] === ' ' ? 1 : 0));
  const before = flow.text.slice(Math.max(floor, at - 24), at);
  const start = at - (before.endsWith(', ') ? 0 : (kindOfNumber.exec(before)?.[0].length ?? 0));
  if (!match) return undefined;
  const so = docketParts(flow, after + 1 + match[0].replace(/[.,]+$/, '').length);
  const tail = readCourtAndDate(flow, afterSpaces(flow.text, so.end));
  const name = tail || so.reports ? nameBefore(flow, beforeVolume(flow, start, floor).start, floor, 'full') : undefined;
  if (!name || !isCaption(name)) return undefined;
  const pin = so.reports?.pin ?? so.pin;
  const citation: CaseSoFar['citation'] = {
    kind: 'case',
    name: name.text,
    ...(so.reports ? reportsOf(so.reports) : { reports: [] }),
    ...(pin === undefined ? {} : { pin }),
    ...courtOf(tail),
    docket: plainSpaces(flow.printed.slice(start, so.docketEnd)),
  };
  return completeCase(flow, 0, { start: name.start, end: tail?.end ?? so.end, reports: so.reports, citation });
};

const memorandum = / ?(\d{4}-\d{1,4})(?!\w)/y;

/** `Roe v. Comm’r, T.C. Memo. 2019-233, at *5`: the Tax Court’s own numbers. */
export const readTaxMemorandum: Reader = (flow, at, after, floor) => {
  const match = matchAt(memorandum, flow.text, after);
  const name = match && nameBefore(flow, at, floor, 'full');
  if (!match || !name) return undefined;
  const docketEnd = after + match[0].length;
  const pin = pinsAfter(flow, docketEnd);
  const citation: CaseSoFar['citation'] = {
    kind: 'case',
    name: name.text,
    reports: [],
    docket: plainSpaces(flow.printed.slice(at, docketEnd)),
    ...(pin ? { pin: pin.text } : {}),
  };
  return completeCase(flow, 0, { start: name.start, end: pin?.end ?? docketEnd, reports: undefined, citation });
};

interface DocketParts {
  readonly docketEnd: number;
  readonly reports: ReportsAt | undefined;
  readonly pin?: string;
  readonly end: number;
}

/** After the number: the database or the docket entry, and the pin. */
function docketParts(flow: Flow, from: number): DocketParts {
  const docketEnd = from + (matchAt(entry, flow.text, from)?.[0].length ?? 0);
  const report = flow.text.startsWith(', ', docketEnd) ? readReport(flow, docketEnd + 2) : undefined;
  if (report) {
    const reports = readReports(flow, report);
    return { docketEnd, reports, end: reports.end };
  }
  const slipEnd = docketEnd + (matchAt(slip, flow.text, docketEnd)?.[0].length ?? 0);
  const pin = pinsAfter(flow, slipEnd);
  return { docketEnd, reports: undefined, ...(pin ? { pin: pin.text } : {}), end: pin?.end ?? slipEnd };
}
