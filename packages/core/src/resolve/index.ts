import type { CourtProfile } from '../court/index.ts';
import type { Outcome } from '../diagnostic/index.ts';
import type { Document } from '../document/index.ts';
import type { Matter } from '../matter/index.ts';
import type { HouseWords, LawRegister } from '../template/index.ts';
import { linkAuthorities } from './authorities/index.ts';
import { resolvePapers } from './papers.ts';
import type { ResolveInput } from './setting.ts';

export { citedPapers } from './record/cited-papers.ts';
export { titleOf } from './record/index.ts';
export type { ResolveInput } from './setting.ts';

/**
 * All papers of a matter with everything numbered, linked and filled in but the page numbers: headings, notes and lists
 * numbered, captions and counsel blocks made from the matter in house words, cross-references and citations linked.
 *
 * A mistake (an unknown anchor, an *Id.* that points at nothing) is a diagnostic, and the words stand as typed. Blanks
 * and unverified law are notes in a draft and errors when `final`. With `only`, what is wrong is told of these alone.
 */
export function resolve(
  papers: readonly ResolveInput[],
  matter: Matter,
  court: CourtProfile,
  house: HouseWords,
  law: LawRegister,
  options: { readonly final: boolean; readonly only?: readonly string[] },
): Outcome<readonly Document[]> {
  // A civil action in a district court: a bare “Rule 24” and a “Civ. L.R. 7-2” without its court are of these sets.
  const home = { rules: 'Fed. R. Civ. P.', localRules: court.rulesName };
  return resolvePapers(papers, { matter, court, house, law, ...options }, (places) => linkAuthorities(places, home));
}
