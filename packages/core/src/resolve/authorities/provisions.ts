import type { CodeCitation } from '../../authority/index.ts';
import { baseOf, isProvision, type Known, type Register } from './register.ts';

/** What is settled without the paper's saying so: in a district court a bare `Rule 24` is a civil rule. */
export interface HomeRules {
  /** `Fed. R. Civ. P.` */
  readonly rules?: string;
  /** `N.D. Cal. Civ. L.R.`, for a bare `Civ. L.R. 7-2`. */
  readonly localRules?: string;
}

type CodeFound =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly codes: readonly string[] };

/**
 * Which code a bare `§ 1983` or `Rule 24(b)` means: the one that the paper names for the same number, before it or
 * else after it; for another number, the code just cited; for a rule, the one set that has such numbers.
 */
export function codeOf(
  citation: CodeCitation,
  index: number,
  register: Register,
  justCited: Known | undefined,
  home: HomeRules,
): CodeFound {
  const same = register.provisions(citation.section).filter((known) => isOfKind(known, citation));
  const before = codesIn(same.filter(({ first }) => first < index));
  const named = before.length > 0 ? before : codesIn(same);
  if (home.rules !== undefined && named.includes(home.rules)) return { kind: 'code', code: home.rules };
  if (named.length > 0) return oneOf(named);
  if (citation.group === 'rules') return ruleSetOf(citation, [...register.ruleSets], home);
  const last = justCited && isOfKind(justCited, citation) ? codesIn([justCited]) : [];
  return oneOf(last);
}

function oneOf(codes: readonly string[]): CodeFound {
  const [code, ...more] = codes;
  if (code === undefined) return { kind: 'none' };
  return more.length > 0 ? { kind: 'several', codes } : { kind: 'code', code };
}

function ruleSetOf({ section }: CodeCitation, sets: readonly string[], home: HomeRules): CodeFound {
  const possible = sets.filter((set) => hasNumber(set, baseOf(section)));
  const own = [home.rules, home.localRules].find((set) => set !== undefined && hasNumber(set, baseOf(section)));
  if (possible.length === 1 || own === undefined) return oneOf(possible);
  return { kind: 'code', code: own };
}

/** A bare section is a statute's or a regulation's. */
function isOfKind({ citation }: Known, { group }: CodeCitation): boolean {
  if (!isProvision(citation)) return false;
  return group === 'rules'
    ? citation.group === 'rules'
    : citation.group !== 'rules' && !citation.code?.includes('Const.');
}

function codesIn(known: readonly Known[]): readonly string[] {
  return [...new Set(known.flatMap(({ citation }) => (isProvision(citation) && citation.code ? [citation.code] : [])))];
}

/** The numbers that a set has: a hyphen is a local rule's, and no bare `Rule 24` is one; California's have four places. */
function hasNumber(set: string, number: string): boolean {
  if (/L\.R\.$|L\. C(?:iv|rim)\. R\.$|LRCiv$|LCR$|Cir\. R\.$/.test(set)) return number.includes('-');
  if (set === 'Cal. R. Ct.') return /^\d+\.\d{2,4}$/.test(number);
  if (!/^\d+(?:\.[12])?$/.test(number)) return false;
  const value = Number.parseInt(number, 10);
  if (set === 'Fed. R. Evid.') return value >= 101 && value <= 1103;
  if (set === 'Fed. R. Bankr. P.') return value >= 1001;
  return value <= 86;
}
