import type { CaseCitation } from '../../authority/index.ts';
import { afterSpaces, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { slipsOfForm } from '../form.ts';
import type { Found } from '../found.ts';
import { readHistory } from '../parts/history.ts';
import { type Name, nameBefore } from '../parts/name.ts';
import { type CourtAndDate, readCourtAndDate, readWeights } from '../parts/parenthetical.ts';
import { type ReportAt, type ReportsAt, readReport, readReports } from '../parts/report.ts';

/**
 * `Wilderness Soc’y v. U.S. Forest Serv., 630 F.3d 1173, 1177 (9th Cir. 2011) (en banc)`, its volume at `at`.
 * In California style the year stands before the volume.
 */
export function readCase(flow: Flow, at: number, floor: number, depth = 0): readonly Found[] | undefined {
  const first = readReport(flow, at);
  if (!first) return undefined;
  const dated = datedBefore(flow, at, floor);
  const reports = readReports(flow, first);
  const form = isShortOfDatabase(first, reports) ? 'short' : 'full';
  const name = nameBefore(flow, dated?.start ?? at, floor, form);
  const tail = readCourtAndDate(flow, afterSpaces(flow.text, reports.end));
  if (!isEvident(flow, first, reports, name, tail)) return undefined;
  const before = dated && name ? { ...courtOf(dated), yearFirst: true as const } : {};
  return completeCase(flow, depth, {
    start: name?.start ?? at,
    end: tail?.end ?? reports.end,
    reports,
    citation: { kind: 'case', name: name?.text ?? '', ...reportsOf(reports), ...courtOf(tail), ...before },
  });
}

/** California style: `Smith v. Marsh (9th Cir. 1999) 194 F.3d 1045`, the date right before the volume. */
function datedBefore(flow: Flow, at: number, floor: number): (CourtAndDate & { readonly start: number }) | undefined {
  if (flow.text[at - 1] !== ' ' || flow.text[at - 2] !== ')') return undefined;
  const start = flow.text.lastIndexOf('(', at - 2);
  if (start < Math.max(floor, at - 60)) return undefined;
  const dated = readCourtAndDate(flow, start);
  return dated?.end === at - 1 ? { ...dated, start } : undefined;
}

/** `Chamberlin, 2020 WL 2322884, at *4`: the number of a database tells the decision also in the short form. */
function isShortOfDatabase({ reporter }: ReportAt, { pin }: ReportsAt): boolean {
  return pin !== undefined && /(?:WL|LEXIS)$/.test(reporter.form);
}

/** A form that ordinary text has too is a citation only with a name or a date; no bare one is before another word. */
function isEvident(
  flow: Flow,
  first: ReportAt,
  reports: ReportsAt,
  name: Name | undefined,
  tail: CourtAndDate | undefined,
): boolean {
  if (name !== undefined || tail !== undefined) return true;
  if (first.reporter.needsEvidence) return false;
  return reports.pin !== undefined || reports.reports.length > 1 || !matchAt(/ [\p{L}\d]/uy, flow.text, reports.end);
}

export function reportsOf({ reports, pin }: ReportsAt): Pick<CaseCitation, 'reports' | 'pin'> {
  return { reports: reports.map(({ report }) => report), ...(pin === undefined ? {} : { pin }) };
}

export function courtOf(tail: CourtAndDate | undefined): Pick<CaseCitation, 'court' | 'date' | 'year'> {
  if (!tail) return {};
  const { court, date, year } = tail;
  return { ...(court === undefined ? {} : { court }), ...(date === undefined ? {} : { date }), year };
}

/** A case citation up to its date; what may follow is its weight and its history. */
export interface CaseSoFar {
  readonly start: number;
  readonly end: number;
  readonly reports: ReportsAt | undefined;
  readonly citation: CaseCitation;
}

export function completeCase(
  flow: Flow,
  depth: number,
  { start, end, reports, citation }: CaseSoFar,
): readonly Found[] {
  const weights = readWeights(flow.text, end);
  const history = readHistory(flow, weights.end, depth, readCase);
  const whole: CaseCitation = {
    ...citation,
    ...(weights.kept.length > 0 ? { weights: weights.kept } : {}),
    ...(history.steps.length > 0 ? { history: history.steps } : {}),
  };
  const slips = slipsOfForm(reports?.reports ?? [], whole.pin, whole.year);
  const found: Found = { start, end: history.end, citation: whole, ...(slips.length > 0 ? { slips } : {}) };
  return [found, ...history.cited];
}
