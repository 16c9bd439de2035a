import { drawnGlyph, type FaceName, type FontFamily, faceNames, type TrueTypeFont } from '../../font/index.ts';

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
  /** The code of a code point: two bytes of a literal string. */
  readonly codes: Map<number, string>;
  /** Words already encoded, with the space behind them. */
  readonly words: Map<string, string>;
}

export type FacesInUse = Readonly<Record<FaceName, FaceInUse>>;

export function startFaces(fonts: FontFamily): FacesInUse {
  const start = (name: FaceName): FaceInUse => ({
    resource: `F${faceNames.indexOf(name) + 1}`,
    font: fonts[name],
    codePoints: [0],
    glyphs: [0],
    codes: new Map(),
    words: new Map(),
  });
  return {
    regular: start('regular'),
    bold: start('bold'),
    italic: start('italic'),
    'bold-italic': start('bold-italic'),
  };
}

/**
 * The text in the face's codes, two bytes each, as the inside of a literal string: half as long as in hexadecimal,
 * which counts when the page is deflated. Most words come again, so each is encoded once.
 */
export function encode(face: FaceInUse, text: string): string {
  let encoded = '';
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space + 1;
    encoded += encodeWord(face, text.slice(start, end));
    start = end;
  }
  return encoded;
}

function encodeWord(face: FaceInUse, word: string): string {
  const known = face.words.get(word);
  if (known !== undefined) return known;
  let encoded = '';
  for (const character of word) encoded += codeOf(face, character.codePointAt(0) ?? 0);
  face.words.set(word, encoded);
  return encoded;
}

function codeOf(face: FaceInUse, codePoint: number): string {
  const known = face.codes.get(codePoint);
  if (known !== undefined) return known;
  const code = face.glyphs.length;
  face.glyphs.push(drawnGlyph(face.font, codePoint));
  face.codePoints.push(codePoint);
  const bytes = literalByte(code >> 8) + literalByte(code & 0xff);
  face.codes.set(codePoint, bytes);
  return bytes;
}

/** ISO 32000-1, 7.3.4.2: parentheses and backslash are escaped; a carriage return would be read as a line feed. */
function literalByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}
