import { matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Reader } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readCourtAndDate } from '../parts/parenthetical.ts';
import { pinsAfter, type ReportsAt, readReport, readReports } from '../parts/report.ts';
import { type CaseSoFar, completeCase, courtOf, reportsOf } from './case.ts';

const number =
  /[A-Za-z\d:./-]{0,5}\d[A-Za-z\d:./-]{2,24}(?:(?:, | & | and )(?=[\d:]*\d{2}-)[A-Za-z\d:./-]{4,24}){0,4}/y;
const entry = /, (?:ECF|Dkt\.|Doc\.|D\.E\.|DktEntry)(?: Nos?\.)? ?#?\d{1,4}(?:-\d{1,3})?/y;
const slip = /, slip op\./y;

/**
 * A decision by its docket number, `No.` at `at`: `No. 20-35780, 2022 WL 84488, at *5 (N.D. Cal. Jan. 5, 2022)`,
 * `No. 2:18-cv-490, ECF No. 164 (E.D. Cal. June 4, 2018)`. A name before it and a year after make it one.
 */
export const readDocket: Reader = (flow, at, after, floor) => {
  if (flow.text[after - 1] !== '.') return undefined;
  const match = matchAt(number, flow.text, after + (flow.text[after] === ' ' ? 1 : 0));
  const name = match && nameBefore(flow, at, floor, 'full');
  if (!match || !name) return undefined;
  const so = docketParts(flow, after + 1 + match[0].replace(/[.,]+$/, '').length);
  const tail = readCourtAndDate(flow, so.end + 1);
  if (!tail) return undefined;
  const pin = so.reports?.pin ?? so.pin;
  const citation: CaseSoFar['citation'] = {
    kind: 'case',
    name: name.text,
    ...(so.reports ? reportsOf(so.reports) : { reports: [] }),
    ...(pin === undefined ? {} : { pin }),
    ...courtOf(tail),
    docket: plainSpaces(flow.printed.slice(at, so.docketEnd)),
  };
  return completeCase(flow, 0, { start: name.start, end: tail.end, reports: so.reports, citation });
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
