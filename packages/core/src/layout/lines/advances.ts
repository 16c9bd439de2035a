import { drawnGlyph, type TrueTypeFont } from '../../font/index.ts';

/** Below this, advances stand in an array; Latin, punctuation and dashes are all there. */
const tableSize = 0x2200;
const unknown = 0xffff;
const missing = 0xfffe;

/**
 * How far each character advances in one face, in thousandths of an em, rounded: so a PDF advances (ISO 32000-1,
 * 9.7.4.3), and so `docx/layout` measures what it read in Word's PDFs.
 */
export interface Advances {
  readonly font: TrueTypeFont;
  readonly table: Uint16Array;
  readonly others: Map<number, number>;
}

const byFont = new WeakMap<TrueTypeFont, Advances>();

export function advancesOf(font: TrueTypeFont): Advances {
  const known = byFont.get(font);
  if (known) return known;
  const advances: Advances = { font, table: new Uint16Array(tableSize).fill(unknown), others: new Map() };
  byFont.set(font, advances);
  return advances;
}

/** Advance of a code point in thousandths of an em; -1 where the font has no glyph for it. */
export function advanceOf(advances: Advances, codePoint: number): number {
  const known = codePoint < tableSize ? advances.table[codePoint] : advances.others.get(codePoint);
  if (known !== undefined && known < missing) return known;
  if (known === missing) return -1;
  const glyph = drawnGlyph(advances.font, codePoint);
  const advance = glyph === 0 ? missing : glyphAdvance(advances, glyph);
  if (codePoint < tableSize) advances.table[codePoint] = advance;
  else advances.others.set(codePoint, advance);
  return advance === missing ? -1 : advance;
}

/** What is drawn for a character the font lacks. */
export function missingAdvance(advances: Advances): number {
  return glyphAdvance(advances, 0);
}

function glyphAdvance({ font }: Advances, glyph: number): number {
  return Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm);
}
