import type { CodeCitation, IdCitation } from '../../authority/index.ts';
import type { CitePlace } from '../setting.ts';
import { ambiguous, type Problem, unresolved, wordsAt } from './problems.ts';
import { isProvision, type Register } from './register.ts';

/** What *Id.* would mean at a point of a stream. */
export type Antecedent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'authority'; readonly key: string }
  /** A string cite of two or more. */
  | { readonly kind: 'several'; readonly keys: readonly string[] }
  /** A paper of this case. */
  | { readonly kind: 'record' }
  /** Something that could not be linked, and is reported there. */
  | { readonly kind: 'unknown' };

/** A link, a reason against one, or neither: *Id.* of the record, or of what is reported already. */
type IdLink = { readonly key: string } | { readonly problem: Problem } | undefined;

/** What an *Id.* means. Its pin must fit: cases have pages, statutes have sections. */
export function linkId(citation: IdCitation, place: CitePlace, last: Antecedent, register: Register): IdLink {
  if (last.kind === 'record' || last.kind === 'unknown') return undefined;
  if (last.kind === 'nothing') return { problem: nothingBefore(place) };
  const section = /^(?:§|art\.|amend\.)/.test(citation.pin ?? '') ? citation.pin?.replace(/^§+\s?/, '') : undefined;
  const [key = '', ...more] = last.kind === 'several' ? last.keys : [last.key];
  const code = codeOf([key, ...more], register);
  if (section !== undefined && code) return { key: register.keyOf({ ...code, section: sectionOf(code, section) }) };
  if (more.length > 0) return { problem: afterString(place, [key, ...more]) };
  const misfit = misfitOf(citation, key, register);
  return misfit === undefined ? { key } : { problem: misfitProblem(place, key, misfit) };
}

/** *Id.* § 2 after `U.S. Const. art. III, § 1` is of the same article, *id.* amend. X of the same constitution. */
function sectionOf({ group, section: cited }: CodeCitation, section: string): string {
  if (group !== 'constitutional-provisions' || /^a/.test(section)) return section;
  return `${cited.replace(/, §.*$/, '')}, § ${section}`;
}

/** The one code that all of them are of. */
function codeOf(keys: readonly string[], register: Register): CodeCitation | undefined {
  const codes = keys.map((key) => register.get(key)?.citation);
  const [first] = codes;
  if (!first || !isProvision(first) || first.group === 'rules') return undefined;
  const same = codes.every((one) => one && isProvision(one) && one.code === first.code);
  return same
    ? { kind: 'code', group: first.group, section: first.section, ...(first.code ? { code: first.code } : {}) }
    : undefined;
}

/** Only what cannot be: a page of a statute, a section or a paragraph of a case in a paged reporter. */
function misfitOf({ pin = '' }: IdCitation, key: string, register: Register): string | undefined {
  const citation = register.get(key)?.citation;
  const isPage = pin.startsWith('at') && /\d/.test(pin);
  if (citation?.kind === 'code' && isPage) return 'a page, but the authority before it has sections';
  if (citation?.kind === 'case' && pin.startsWith('§')) return 'a section, but the authority before it is a case';
  return citation?.kind === 'case' && pin.startsWith('¶')
    ? 'a paragraph, but the authority before it is a case'
    : undefined;
}

function nothingBefore(place: CitePlace): Problem {
  return unresolved(
    `Nothing is cited before “${wordsAt(place)}” that it could mean.`,
    'Cite the authority by its name.',
  );
}

function afterString(place: CitePlace, keys: readonly string[]): Problem {
  return ambiguous(
    `“${wordsAt(place)}” follows a string cite: ${keys.join('; ')}.`,
    'Cite the one that is meant in its short form.',
    '“Id.” may be used only where the citation before it has one authority (Bluebook rule 4.1).',
  );
}

function misfitProblem(place: CitePlace, key: string, misfit: string): Problem {
  return ambiguous(
    `“${wordsAt(place)}” points at ${misfit}: ${key}.`,
    'Cite the authority or the paper that is meant by its name.',
  );
}
