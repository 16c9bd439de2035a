import type { TextStyle } from '../document/index.ts';
import { readTrueType, type TrueTypeFont } from './truetype.ts';

export const faceNames = ['regular', 'bold', 'italic', 'bold-italic'] as const;
export type FaceName = (typeof faceNames)[number];

/** Tinos: the metrics of Times New Roman, under the OFL. Files in `fonts/`. */
export const fontFiles: Readonly<Record<FaceName, string>> = {
  regular: 'Tinos-Regular.ttf',
  bold: 'Tinos-Bold.ttf',
  italic: 'Tinos-Italic.ttf',
  'bold-italic': 'Tinos-BoldItalic.ttf',
};

export type FontFamily = Readonly<Record<FaceName, TrueTypeFont>>;

type ReadFont = (file: string) => Promise<Uint8Array>;

/** Fonts never change: a world asked before is not asked again, and what is known of its faces' words is kept. */
const families = new WeakMap<ReadFont, FontFamily>();

/** Reads the four faces: `await loadFamily(world.readFont)`. */
export async function loadFamily(readFont: ReadFont): Promise<FontFamily> {
  const known = families.get(readFont);
  if (known) return known;
  const family = await readFamily(readFont);
  families.set(readFont, family);
  return family;
}

async function readFamily(readFont: ReadFont): Promise<FontFamily> {
  const load = async (name: FaceName): Promise<TrueTypeFont> => readTrueType(await readFont(fontFiles[name]));
  const [regular, bold, italic, boldItalic] = await Promise.all(faceNames.map(load));
  if (!regular || !bold || !italic || !boldItalic) throw new Error('A font family has four faces.');
  return { regular, bold, italic, 'bold-italic': boldItalic };
}

export function faceOf(style: TextStyle): FaceName {
  if (style.bold) return style.italic ? 'bold-italic' : 'bold';
  return style.italic ? 'italic' : 'regular';
}

/** Width of a text in pt at a size in pt, without kerning; U+2011 counts as a hyphen, which is drawn for it. */
export function measure(font: TrueTypeFont, text: string, size: number): number {
  let units = 0;
  for (const character of text) units += font.advanceOf(drawnGlyph(font, character.codePointAt(0) ?? 0));
  return (units * size) / font.unitsPerEm;
}

/** The glyph drawn for a code point: the hyphen for a non-breaking hyphen, which many fonts lack. 0 if the font has none. */
export function drawnGlyph(font: TrueTypeFont, codePoint: number): number {
  return font.glyphOf(codePoint === 0x2011 ? 0x2d : codePoint);
}
