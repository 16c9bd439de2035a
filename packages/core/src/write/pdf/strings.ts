import { PDFHexString } from './pdf-lib.ts';

/** A text string in UTF-16BE with its mark: ISO 32000-1, 7.9.2.2. Cut where PDF/A-2, 6.1.13 ends strings. */
export function textString(text: string): PDFHexString {
  let hex = 'FEFF';
  for (let i = 0; i < Math.min(text.length, longestText); i++) hex += hexDigits(text.charCodeAt(i), 4);
  return PDFHexString.of(hex);
}

/** Of at most 32,767 bytes. */
const longestText = 16_000;

/** A byte string of ASCII text; what is not ASCII is left out. */
export function asciiString(text: string): PDFHexString {
  const codes = Array.from(text, (character) => character.charCodeAt(0)).filter((code) => code < 0x80);
  return PDFHexString.of(codes.map((code) => hexDigits(code, 2)).join(''));
}

export function byteString(bytes: Uint8Array): PDFHexString {
  return PDFHexString.of(Array.from(bytes, (byte) => hexDigits(byte, 2)).join(''));
}

export function hexDigits(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** A character a byte: content streams, CMaps, the keywords of the file. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
