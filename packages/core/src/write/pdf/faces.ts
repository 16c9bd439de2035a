import { drawnGlyph, type FaceName, type FontFamily, faceNames, type TrueTypeFont } from '../../font/index.ts';
import { type ByteSheet, reserve } from './byte-sheet.ts';

/**
 * One face as the file uses it. Every character gets a code (CID) of its own on first use, so that what is copied
 * out is what was typed: a non-breaking hyphen has the hyphen's outline but not its code.
 */
export interface FaceInUse {
  /** Name in the pages' resources: `F1`. */
  readonly resource: string;
  readonly font: TrueTypeFont;
  /** Code point of each code; code 0 is `.notdef`. */
  readonly codePoints: number[];
  /** Glyph of each code. */
  readonly glyphs: number[];
  /** The code of each code point below {@link tableEnd}; 0 until it is used. */
  readonly table: Uint16Array;
  /** The codes of all others. */
  readonly others: Map<number, number>;
}

/** Latin with the letters of Vietnamese, and punctuation. */
const tableEnd = 0x2100;

export type FacesInUse = Readonly<Record<FaceName, FaceInUse>>;

export function startFaces(fonts: FontFamily): FacesInUse {
  const start = (name: FaceName): FaceInUse => ({
    resource: `F${faceNames.indexOf(name) + 1}`,
    font: fonts[name],
    codePoints: [0],
    glyphs: [0],
    table: new Uint16Array(tableEnd),
    others: new Map(),
  });
  return {
    regular: start('regular'),
    bold: start('bold'),
    italic: start('italic'),
    'bold-italic': start('bold-italic'),
  };
}

/**
 * Writes the text in the face's codes, two bytes each, as a literal string: half as long as in hexadecimal, which
 * counts when the page is deflated.
 */
export function writeString(sheet: ByteSheet, face: FaceInUse, text: string): void {
  // Two parentheses, and each byte at most escaped.
  reserve(sheet, 2 + 4 * text.length);
  const { bytes } = sheet;
  let end = sheet.length;
  bytes[end++] = 0x28;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at++;
    const known = codePoint < tableEnd ? face.table[codePoint] : face.others.get(codePoint);
    const code = known || addCode(face, codePoint);
    const high = code >> 8;
    if (escaped[high]) bytes[end++] = 0x5c;
    bytes[end++] = escaped[high] || high;
    const low = code & 0xff;
    if (escaped[low]) bytes[end++] = 0x5c;
    bytes[end++] = escaped[low] || low;
  }
  bytes[end++] = 0x29;
  sheet.length = end;
}

/**
 * What follows the backslash of each byte that is escaped: parentheses, the backslash, and the carriage return, which
 * would be read as a line feed (ISO 32000-1, 7.3.4.2). A table, as this runs for every letter of every page.
 */
const escaped = new Uint8Array(256);
for (const byte of [0x28, 0x29, 0x5c]) escaped[byte] = byte;
escaped[0x0d] = 0x72;

function addCode(face: FaceInUse, codePoint: number): number {
  const code = face.glyphs.push(drawnGlyph(face.font, codePoint)) - 1;
  face.codePoints.push(codePoint);
  if (codePoint < tableEnd) face.table[codePoint] = code;
  else face.others.set(codePoint, code);
  return code;
}
