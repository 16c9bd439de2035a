import type { CitePlace } from '../setting.ts';
import type { HomeRules } from './provisions.ts';

/**
 * `Civ. L.R. 7-2` without a district is of the court whose rules the paper cites, if it is only one, or of the court
 * it is filed in.
 */
export function withOwnLocalRules(places: readonly CitePlace[], home: HomeRules): readonly CitePlace[] {
  const sets = new Set(home.localRules === undefined ? [] : [home.localRules]);
  for (const { citation } of places) {
    if (citation.kind === 'code' && citation.code?.includes('D.') && isLocal(citation.code)) sets.add(citation.code);
  }
  if (sets.size === 0) return places;
  return places.map((place) => {
    const { citation } = place;
    if (citation.kind !== 'code' || citation.code === undefined || !isLocal(citation.code)) return place;
    const own = [...sets].filter((set) => set !== citation.code && set.endsWith(` ${citation.code}`));
    const code = own.find((set) => set === home.localRules) ?? (own.length === 1 ? own[0] : undefined);
    return code === undefined ? place : { ...place, citation: { ...citation, code } };
  });
}

function isLocal(code: string): boolean {
  return /(?:L\.R\.|L\. C(?:iv|rim)\. R\.|LRCiv|LCR)$/.test(code);
}
