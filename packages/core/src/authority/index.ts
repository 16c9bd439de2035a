export type * from './citation.ts';
export { CiteWalk } from './cite-walk.ts';
export {
  type Code,
  constitutions,
  districts,
  localRuleSets,
  namedCodes,
  popularActs,
  ruleSets,
  titledCodes,
} from './codes.ts';
export { authorityKeyOf, isPlaced, provision, reportKey, reportText } from './key.ts';
export { nameAbbreviations } from './name-abbreviations.ts';
export { closedUp, type Reporter, reporters } from './reporters.ts';
