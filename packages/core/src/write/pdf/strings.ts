import { PDFHexString, PDFString } from './pdf-lib.ts';

/**
 * A text string: in PDFDocEncoding where that has all its characters, else in UTF-16BE with its mark (ISO 32000-1,
 * 7.9.2.2), which takes four times the room. Cut where PDF/A-2, 6.1.13 ends strings.
 */
export function textString(text: string): PDFHexString | PDFString {
  const kept = text.slice(0, longestText);
  return docEncoded.test(kept) ? PDFString.of(kept.replaceAll(/[^ !-'*-[\]-~]/g, escaped)) : utf16String(kept);
}

/** Of at most 32,767 bytes. */
const longestText = 16_000;

/** Of what is not Latin-1 in PDFDocEncoding (ISO 32000-1, D.2), only dashes and quotation marks. */
const docEncoded = /^[ -~¡-¬®-ÿ—–“”‘’]*$/;

/** ISO 32000-1, 7.3.4.2: parentheses and backslash by a backslash, what is not ASCII by its number. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return `\\${character}`;
  return `\\${(punctuation.get(code) ?? code).toString(8)}`;
}

const punctuation: ReadonlyMap<number, number> = new Map([
  [0x2014, 0x84],
  [0x2013, 0x85],
  [0x201c, 0x8d],
  [0x201d, 0x8e],
  [0x2018, 0x8f],
  [0x2019, 0x90],
]);

function utf16String(text: string): PDFHexString {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += hexDigits(text.charCodeAt(i), 4);
  return PDFHexString.of(hex);
}

/** A byte string of ASCII text; what is not ASCII is left out. */
export function asciiString(text: string): PDFString {
  return PDFString.of(text.replaceAll(/[^ -~]/g, '').replaceAll(/[()\\]/g, escaped));
}

export function byteString(bytes: Uint8Array): PDFHexString {
  return PDFHexString.of(Array.from(bytes, (byte) => hexDigits(byte, 2)).join(''));
}

export function hexDigits(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** Of text that is all ASCII: CMaps, dictionaries. */
export function asciiBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
