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

function caseKey({ reports, docket, court, date, year }: CaseCitation): string {
  const [first] = reports;
  if (first) return reportKey(first);
  return `${docket ?? ''} (${[court, date ?? year].filter((part) => part !== undefined).join(' ')})`;
}

export function reportKey({ volume, reporter, page }: Report): string {
  return `${volume} ${reporter} ${page}`;
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
  if (signless || section.startsWith('pt.') || code.endsWith('Ill. Comp. Stat.')) return `${code} ${section}`;
  const comma = /(?:tit|ch)\. \w+$/.test(code) ? ',' : '';
  const several = section.split('(', 1)[0]?.includes('–');
  return `${code}${comma} ${several ? '§§' : '§'}${glue}${section}`;
}

const bySection = new Set(namedCodes.map(({ name }) => name));
