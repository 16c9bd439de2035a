import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontFiles } from './family.ts';
import { subsetFont } from './subset.ts';
import { readTrueType } from './truetype.ts';

const font = readTrueType(await readFile(new URL(`../../fonts/${fontFiles.regular}`, import.meta.url)));
const glyph = (character: string): number => font.glyphOf(character.codePointAt(0) ?? 0);

interface Subset {
  readonly view: DataView;
  readonly offsets: ReadonlyMap<string, number>;
}

function open(bytes: Uint8Array): Subset {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    offsets.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  return { view, offsets };
}

function table({ offsets }: Subset, tag: string): number {
  return offsets.get(tag) ?? Number.NaN;
}

function glyphCount(subset: Subset): number {
  return subset.view.getUint16(table(subset, 'maxp') + 4);
}

function outlineLength(subset: Subset, index: number): number {
  const at = table(subset, 'loca') + 4 * index;
  return subset.view.getUint32(at + 4) - subset.view.getUint32(at);
}

describe('a subset of a font', () => {
  it('has the glyphs asked for, in their order, with their widths', () => {
    const glyphs = [0, glyph('W'), glyph('i'), glyph(' ')];
    const subset = open(subsetFont(font, glyphs));
    const widths = glyphs.map((_, index) => subset.view.getUint16(table(subset, 'hmtx') + 4 * index));
    expect(widths).toEqual(glyphs.map(font.advanceOf));
    expect(glyphCount(subset)).toBe(4);
  });

  it('keeps a glyph that stands in the list twice in both places', () => {
    const subset = open(subsetFont(font, [0, glyph('-'), glyph('-')]));
    expect(outlineLength(subset, 1)).toBeGreaterThan(0);
    expect(outlineLength(subset, 2)).toBe(outlineLength(subset, 1));
  });

  it('brings along the parts of a composite glyph, and points at their new numbers', () => {
    const subset = open(subsetFont(font, [0, glyph('é')]));
    const outline = table(subset, 'glyf') + subset.view.getUint32(table(subset, 'loca') + 4);
    expect(subset.view.getInt16(outline)).toBe(-1);
    expect(subset.view.getUint16(outline + 12)).toBe(2);
    expect(glyphCount(subset)).toBe(4);
    expect(outlineLength(subset, 2)).toBeGreaterThan(0);
    expect(outlineLength(subset, 3)).toBeGreaterThan(0);
  });

  it('leaves the font it came from untouched', () => {
    const before = font.bytes.slice();
    subsetFont(font, [0, glyph('é'), glyph('ñ')]);
    expect(Buffer.from(font.bytes).equals(Buffer.from(before))).toBe(true);
  });

  it('does not read before the start of a font that is a window on a larger buffer', async () => {
    const file = await readFile(new URL(`../../fonts/${fontFiles.regular}`, import.meta.url));
    const larger = new Uint8Array(file.length + 100);
    larger.set(file, 100);
    const shifted = readTrueType(larger.subarray(100));
    expect(subsetFont(shifted, [0, glyph('A')])).toEqual(subsetFont(font, [0, glyph('A')]));
  });
});
