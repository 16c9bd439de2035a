import { sniffJpeg } from './jpeg.ts';
import { sniffPng } from './png.ts';
import type { Sniffed } from './sniffed.ts';

/** Reads the size of a PNG or JPEG without decoding it, or says why Word and PDF cannot both show it. Linear. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return sniffPng(bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return sniffJpeg(bytes);
  if (bytes.length === 0) return { wrong: 'is empty' };
  return { wrong: `is ${otherFormat(bytes)}, which Word and PDF do not both show` };
}

function otherFormat(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  const format = signatures.find(([signature]) => signature.test(head));
  return format?.[1] ?? 'no PNG or JPEG file';
}

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'a GIF file'],
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP file'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF file'],
  [/^BM/, 'a BMP file'],
  [/^%PDF-/, 'a PDF file'],
  [/^%!PS/, 'a PostScript file'],
  [/^8BPS/, 'a Photoshop file'],
  [/^[\s\S]{4}ftypavif/, 'an AVIF file'],
  [/^[\s\S]{4}ftyp(?:hei|mif)/, 'a HEIC file'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml)/, 'an SVG file'],
];

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
