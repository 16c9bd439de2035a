import type { CaseCitation } from '../../authority/index.ts';
import { afterSpaces, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { slipsOfForm } from '../form.ts';
import type { Found } from '../found.ts';
import { type BeforeVolume, beforeVolume } from '../parts/before-volume.ts';
import { readHistory } from '../parts/history.ts';
import { isCaption, type Name, nameBefore } from '../parts/name.ts';
import { nameAbove } from '../parts/name-above.ts';
import { type CourtAndDate, readCourtAndDate, readWeights } from '../parts/parenthetical.ts';
import { type ReportAt, type ReportsAt, readReport, readReports } from '../parts/report.ts';

/**
 * `Wilderness Soc’y v. U.S. Forest Serv., 630 F.3d 1173, 1177 (9th Cir. 2011) (en banc)`, its volume at `at`.
 * In California style the year stands before the volume.
 */
export function readCase(flow: Flow, at: number, floor: number, depth = 0): readonly Found[] | undefined {
  const first = readReport(flow, at);
  if (!first) return undefined;
  const between = beforeVolume(flow, at, floor);
  const dated = datedBefore(flow, between.start, floor);
  const reports = readReports(flow, first);
  const tail = readCourtAndDate(flow, afterSpaces(flow.text, reports.end));
  const name = nameOfCase(flow, dated?.start ?? between.start, floor, { first, reports, tail });
  if (!isEvident(flow, first, reports, name, tail)) return undefined;
  const above = tail && !name ? nameAbove(flow, between.start, floor) : undefined;
  const before = dated && name ? { ...courtOf(dated), yearFirst: true as const } : {};
  const cited = withBlank(reportsOf(reports), between.blank);
  const docket = between.docket === undefined ? {} : { docket: between.docket };
  return completeCase(flow, depth, {
    start: name?.start ?? between.start,
    end: closed(flow, between, tail?.end ?? reports.end),
    reports,
    citation: { kind: 'case', name: name?.text ?? above ?? '', ...cited, ...courtOf(tail), ...docket, ...before },
  });
}

interface Around {
  readonly first: ReportAt;
  readonly reports: ReportsAt;
  readonly tail: CourtAndDate | undefined;
}

/** A name of two parties, or one told by what stands around it. */
function nameOfCase(flow: Flow, at: number, floor: number, { first, reports, tail }: Around): Name | undefined {
  const full = nameBefore(flow, at, floor, tail ? 'full or single' : 'full');
  if (full && !isCaption(full)) return undefined;
  return full ?? (isShortOfDatabase(first, reports) ? nameBefore(flow, at, floor, 'short') : undefined);
}

/** `___ U.S. ___, 145 S. Ct. 2540`: the report to come stands first. */
function withBlank(
  cited: Pick<CaseCitation, 'reports' | 'pin'>,
  reporter: string | undefined,
): Pick<CaseCitation, 'reports' | 'pin'> {
  if (reporter === undefined) return cited;
  return { ...cited, reports: [{ volume: '___', reporter, page: '___' }, ...cited.reports] };
}

/** `__ U.S. __ [138 S.Ct. 1612]` ends with its bracket. */
function closed(flow: Flow, { start, blank }: BeforeVolume, end: number): number {
  return blank !== undefined && flow.text[end] === ']' && flow.text.lastIndexOf('[', end) > start ? end + 1 : end;
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
  if (/\d(?:d|th|st)\b|^-/.test(first.reporter.form)) return true;
  return reports.pin !== undefined || reports.reports.length > 1 || !matchAt(/ [\p{L}\d]/uy, flow.text, reports.end);
}

export function reportsOf({ reports, pin }: ReportsAt): Pick<CaseCitation, 'reports' | 'pin'> {
  return { reports: reports.map(({ report }) => report), ...(pin === undefined ? {} : { pin }) };
}

export function courtOf(tail: CourtAndDate | undefined): Pick<CaseCitation, 'court' | 'date' | 'year'> {
  if (!tail) return {};
  const { court, date, year } = tail;
  return {
    ...(court === undefined ? {} : { court }),
    ...(date === undefined ? {} : { date }),
    ...(year === undefined ? {} : { year }),
  };
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
