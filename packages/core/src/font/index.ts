export {
  drawnGlyph,
  type FaceName,
  type FontFamily,
  faceNames,
  faceOf,
  fontFiles,
  loadFamily,
  measure,
} from './family.ts';
export { subsetFont } from './subset.ts';
export { readTrueType, type TableRange, type TrueTypeFont } from './truetype.ts';
