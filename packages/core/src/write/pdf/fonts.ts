import { faceNames, subsetFont, type TrueTypeFont } from '../../font/index.ts';
import { digest } from './digest.ts';
import type { FaceInUse, FacesInUse } from './faces.ts';
import { add, addStream, type Output } from './output.ts';
import type { PDFRef } from './pdf-lib.ts';
import { asciiBytes, asciiString, hexDigits } from './strings.ts';

/** Embeds the faces that were used, each as the subset of its glyphs; gives their names in the pages' resources. */
export function addFonts(output: Output, faces: FacesInUse): PDFRef {
  const used = faceNames.map((name) => faces[name]).filter((face) => face.glyphs.length > 1);
  const entries = used.map((face) => [face.resource, addFont(output, face)] as const);
  return add(output, Object.fromEntries(entries));
}

/** A composite font whose codes are its glyphs: ISO 32000-1, 9.7.6. */
function addFont(output: Output, face: FaceInUse): PDFRef {
  const name = `${subsetTag(face.glyphs)}+${face.font.postScriptName}`;
  const descendant = {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: asciiString('Adobe'), Ordering: asciiString('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: addDescriptor(output, face, name),
    DW: 1000,
    // PDF/A-2, 6.2.11.5: the same widths as in the font program.
    W: [0, face.glyphs.map((glyph) => perThousand(face.font, face.font.advanceOf(glyph)))],
  };
  return add(output, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [add(output, descendant)],
    ToUnicode: addStream(output, asciiBytes(toUnicode(face.codePoints))),
  });
}

function addDescriptor(output: Output, face: FaceInUse, name: string): PDFRef {
  const { font } = face;
  const program = subsetFont(font, face.glyphs);
  const whole = (units: number): number => Math.round(perThousand(font, units));
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: serif + symbolic + (font.italicAngle === 0 ? 0 : italic),
    FontBBox: font.boundingBox.map(whole),
    ItalicAngle: font.italicAngle,
    Ascent: whole(font.ascent),
    Descent: whole(font.descent),
    CapHeight: whole(font.capHeight),
    StemV: font.weight >= 600 ? 120 : 80,
    FontFile2: addStream(output, program, { Length1: program.length }),
  };
  return add(output, descriptor);
}

// Flags of a font descriptor: ISO 32000-1, table 123.
const serif = 2;
const symbolic = 4;
const italic = 64;

/** Glyph space has a thousand units to the em. */
function perThousand(font: TrueTypeFont, units: number): number {
  return Math.round((units * 1_000_000) / font.unitsPerEm) / 1000;
}

/** Six capitals that tell one subset from another: ISO 32000-1, 9.6.4. */
function subsetTag(glyphs: readonly number[]): string {
  const bytes = digest(asciiBytes(glyphs.join()));
  return String.fromCharCode(...bytes.subarray(0, 6).map((byte) => 0x41 + (byte % 26)));
}

/** CMap from codes to what is copied out: ISO 32000-1, 9.10.3. */
function toUnicode(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, code) => `<${hexDigits(code, 4)}> <${utf16(codePoint)}>`).slice(1);
  const blocks: string[] = [];
  // No more than a hundred a block.
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [cmapHead, ...blocks, cmapFoot].join('\n');
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, i) => hexDigits(text.charCodeAt(i), 4)).join('');
}

const cmapHead = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange`;

const cmapFoot = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
