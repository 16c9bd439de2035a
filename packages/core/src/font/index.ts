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
export { readTrueType, type TableRange, type TrueTypeFont } from './truetype.ts';
