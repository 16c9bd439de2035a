import { type CaseCitation, isPlaced, reportKey } from '../../authority/index.ts';
import type { Diagnostic } from '../../diagnostic/index.ts';
import type { CitePlace } from '../setting.ts';
import { tellingWords } from './words.ts';

interface CaseAt {
  readonly citation: CaseCitation;
  readonly place: CitePlace;
}

/**
 * Slips that show only when citations are compared: one page under two names, or one name and year at two places of
 * one reporter that differ in the volume alone or in the page alone.
 */
export function disagreements(places: readonly CitePlace[]): readonly Diagnostic[] {
  const byPage = new Map<string, CaseAt>();
  const byName = new Map<string, CaseAt>();
  const found: Diagnostic[] = [];
  for (const place of places) {
    const { citation } = place;
    const report = citation.kind === 'case' ? citation.reports.find(isPlaced) : undefined;
    if (citation.kind !== 'case' || citation.name === '' || !report) continue;
    const here = { citation, place };
    const samePage = firstOf(byPage, reportKey(report), here);
    if (!shareWord(samePage.citation.name, citation.name)) found.push(twoNames(here, samePage));
    const sameName = firstOf(byName, [citation.name, citation.year, report.reporter].join('|'), here);
    if (differsOnce(sameName.citation, citation)) found.push(twoPlaces(here, sameName));
  }
  return found;
}

function firstOf(known: Map<string, CaseAt>, key: string, here: CaseAt): CaseAt {
  const first = known.get(key) ?? here;
  known.set(key, first);
  return first;
}

function shareWord(one: string, other: string): boolean {
  if (one === other) return true;
  const words = new Set(tellingWords(one));
  return tellingWords(other).some((word) => words.has(word));
}

function differsOnce({ reports: [one] }: CaseCitation, { reports: [other] }: CaseCitation): boolean {
  return (one?.volume === other?.volume) !== (one?.page === other?.page);
}

function twoNames({ citation, place }: CaseAt, first: CaseAt): Diagnostic {
  return {
    code: 'cite-form',
    severity: 'warning',
    place: place.place,
    what: `${where(citation)} is cited as ${citation.name} and as ${first.citation.name}.`,
    fix: 'Check the volume, the page and the names.',
  };
}

function twoPlaces({ citation, place }: CaseAt, first: CaseAt): Diagnostic {
  return {
    code: 'cite-form',
    severity: 'warning',
    place: place.place,
    what: `${citation.name} (${citation.year ?? ''}) is cited to ${where(citation)} and to ${where(first.citation)}.`,
    fix: 'Check the volume and the page.',
  };
}

function where({ reports: [report] }: CaseCitation): string {
  return report ? reportKey(report) : '';
}
