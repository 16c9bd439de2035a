import type { CaseCitation, Citation, CodeCitation, Report } from './citation.ts';
import { namedCodes } from './codes.ts';

/**
 * The one name of the authority that a citation cites, without pin: what the table of authorities and
 * `law.yaml` know it by.
 *
 * None for a citation that has to be linked first: *Id.*, supra, a short form, a bare `§ 1983`, a paper of the record.
 *
 * @example `630 F.3d 1173`, `28 U.S.C. § 1746`, `Fed. R. Civ. P. 24(a)(2)`, `U.S. Const. amend. X`, `82 Fed. Reg. 8799`
 */
export function authorityKeyOf(citation: Citation): string | undefined {
  if (citation.kind === 'case') return caseKey(citation);
  if (citation.kind === 'code') return codeKey(citation);
  return citation.kind === 'other' ? citation.cite : undefined;
}

function caseKey(citation: CaseCitation): string {
  const [first = citation.reports[0]] = citation.reports.filter(isPlaced);
  if (first && isPlaced(first)) return reportKey(first);
  const { name, docket, court, date, year } = citation;
  const decided = [court, date ?? year].filter((part) => part !== undefined).join(' ');
  const when = decided === '' ? '' : ` (${decided})`;
  if (docket !== undefined) return `${docket}${when}`;
  return first ? `${name}, ${reportKey(first)}${when}` : when;
}

/** `135 S. Ct. 2540`, `2013-Ohio-1111`. */
export function reportKey({ volume, reporter, page }: Report): string {
  return isHyphened(reporter) ? `${volume}${reporter}${page}` : `${volume} ${reporter} ${page}`;
}

/** As the table prints it: with the old reporter of an early volume, `5 U.S. (1 Cranch) 137`. */
export function reportText(report: Report): string {
  const { volume, reporter, page, nominative } = report;
  return nominative === undefined ? reportKey(report) : `${volume} ${reporter} (${nominative}) ${page}`;
}

/** Whether the report has a volume and a page: `606 U.S. ___` has none yet, and tells one decision from no other. */
export function isPlaced({ volume, page }: Report): boolean {
  return /\d/.test(volume) && /\d/.test(page);
}

/** A public-domain citation that is one word: `2013-Ohio-1111`. */
function isHyphened(reporter: string): boolean {
  return reporter.startsWith('-');
}

function codeKey(citation: CodeCitation): string | undefined {
  return citation.code === undefined ? undefined : provision(citation, citation.code, ' ');
}

/**
 * Code and section with what stands between them: `28 U.S.C. § 1746`, `5 U.S.C. §§ 701–06`, `Fed. R. Civ. P. 24`.
 * In a table the sign is glued to its number with a non-breaking space.
 */
export function provision(
  { group, section }: Pick<CodeCitation, 'group' | 'section'>,
  code: string,
  glue: ' ' | '\u00a0',
): string {
  const signless = group === 'constitutional-provisions' || (group === 'rules' && !bySection.has(code));
  const numbered = /^(?:pts?|art|r)\. /.test(section);
  if (signless || numbered || signlessCodes.has(code) || code.endsWith('Ill. Comp. Stat.')) return `${code} ${section}`;
  const comma = /(?:tit|ch)\. \w+$/.test(code) ? ',' : '';
  const several = section.split('(', 1)[0]?.includes('–');
  return `${code}${comma} ${several ? '§§' : '§'}${glue}${section}`;
}

/** Cited by number alone (Bluebook table 1). */
const signlessCodes = new Set(['N.Y. C.P.L.R.', 'Ohio Admin. Code', 'Or. Admin. R.', 'Mont. Admin. R.', 'Minn. R.']);

const bySection = new Set(namedCodes.map(({ name }) => name));
