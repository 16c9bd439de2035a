export {
  drawnGlyph,
  type FaceName,
  type FontFamily,
  faceNames,
  faceOf,
  loadFamily,
  measure,
} from './family.ts';
export { subsetFont } from './subset.ts';
export { readTrueType, type TrueTypeFont } from './truetype.ts';
