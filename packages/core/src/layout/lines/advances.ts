import { drawnGlyph, type TrueTypeFont } from '../../font/index.ts';
import type { Chunk } from './tokens.ts';

/**
 * How far each character advances in one face, in thousandths of an em, rounded: so a PDF advances (ISO 32000-1,
 * 9.7.4.3), and so `docx/layout` measures what it read in Word's PDFs.
 */
export interface Advances {
  readonly font: TrueTypeFont;
  readonly known: Map<number, number>;
  /** Advance of a space. */
  readonly space: number;
  /** Words met before, cut and measured: a paper has few that are new. */
  readonly words: Map<string, readonly Chunk[]>;
}

const byFont = new WeakMap<TrueTypeFont, Advances>();

export function advancesOf(font: TrueTypeFont): Advances {
  const known = byFont.get(font);
  if (known) return known;
  const space = glyphAdvance(font, drawnGlyph(font, 0x20));
  const advances: Advances = { font, known: new Map(), space, words: new Map() };
  byFont.set(font, advances);
  return advances;
}

/** Advance of a code point in thousandths of an em; -1 where the font has no glyph for it. */
export function advanceOf(advances: Advances, codePoint: number): number {
  const known = advances.known.get(codePoint);
  if (known !== undefined) return known;
  const glyph = drawnGlyph(advances.font, codePoint);
  const advance = glyph === 0 ? -1 : glyphAdvance(advances.font, glyph);
  advances.known.set(codePoint, advance);
  return advance;
}

/** What is drawn for a character the font lacks. */
export function missingAdvance(advances: Advances): number {
  return glyphAdvance(advances.font, 0);
}

function glyphAdvance(font: TrueTypeFont, glyph: number): number {
  return Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm);
}
