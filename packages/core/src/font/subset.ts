import type { TrueTypeFont } from './truetype.ts';

/**
 * A TrueType font with only some glyphs of another, renumbered: glyph i of the result is `glyphs[i]` of the original.
 * A glyph may stand in the list twice. Parts of composite glyphs that the list lacks are added behind it. Only the
 * tables a PDF viewer reads are kept (ISO 32000-1, 9.9).
 *
 * @param glyphs glyphs of `font`; the first must be 0, `.notdef`
 * @example subsetFont(tinos, [0, tinos.glyphOf(0x41)])
 */
export function subsetFont(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const outlines = collectOutlines(font, glyphs);
  const tables = new Map<string, Uint8Array>([
    ['head', headTable(font)],
    ['hhea', withUint16(tableBytes(font, 'hhea'), 34, outlines.glyphs.length)],
    ['maxp', withUint16(tableBytes(font, 'maxp'), 4, outlines.glyphs.length)],
    ['hmtx', metricsTable(font, outlines.glyphs)],
    ['loca', outlines.locations],
    ['glyf', outlines.bytes],
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) if (font.tables.has(tag)) tables.set(tag, tableBytes(font, tag));
  return fontFile(tables);
}

interface Outlines {
  /** Original glyph of each new one. */
  readonly glyphs: readonly number[];
  /** `glyf` */
  readonly bytes: Uint8Array;
  /** `loca`, long format. */
  readonly locations: Uint8Array;
}

function collectOutlines(font: TrueTypeFont, wanted: readonly number[]): Outlines {
  const glyphs = [...wanted];
  const renumbered = new Map<number, number>();
  for (const [index, glyph] of glyphs.entries()) if (!renumbered.has(glyph)) renumbered.set(glyph, index);
  const indexOf = (glyph: number): number => {
    const known = renumbered.get(glyph);
    if (known !== undefined) return known;
    renumbered.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const outlineOf = outlineReader(font);
  const outlines: Uint8Array[] = [];
  // The list grows while composite glyphs are met.
  for (let index = 0; index < glyphs.length; index++) {
    outlines.push(renumberComponents(outlineOf(glyphs[index] ?? 0), indexOf));
  }
  return { glyphs, ...joinOutlines(outlines) };
}

function joinOutlines(outlines: readonly Uint8Array[]): Omit<Outlines, 'glyphs'> {
  const locations = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let length = 0;
  for (const [index, outline] of outlines.entries()) {
    length += aligned(outline.length);
    locations.setUint32(4 * (index + 1), length);
  }
  const bytes = new Uint8Array(length);
  for (const [index, outline] of outlines.entries()) bytes.set(outline, locations.getUint32(4 * index));
  return { bytes, locations: new Uint8Array(locations.buffer) };
}

/** Gives a copy of a glyph's description; empty for a space. */
function outlineReader(font: TrueTypeFont): (glyph: number) => Uint8Array {
  const view = viewOf(font.bytes);
  const loca = tableOffset(font, 'loca');
  const glyf = tableOffset(font, 'glyf');
  const location = (index: number): number =>
    font.longLocations ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index);
  return (glyph) => font.bytes.slice(glyf + location(glyph), glyf + location(glyph + 1));
}

// Flags of a component of a composite glyph: OpenType specification, `glyf`.
const wordArguments = 0x0001;
const oneScale = 0x0008;
const moreComponents = 0x0020;
const twoScales = 0x0040;
const matrix = 0x0080;

/** Points the parts of a composite glyph at their new numbers, in place. */
function renumberComponents(outline: Uint8Array, indexOf: (glyph: number) => number): Uint8Array {
  const view = viewOf(outline);
  const composite = outline.length > 0 && view.getInt16(0) < 0;
  if (!composite) return outline;
  let flags = moreComponents;
  for (let at = 10; flags & moreComponents; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, indexOf(view.getUint16(at + 2)));
    at += 4 + (flags & wordArguments ? 4 : 2) + transformLength(flags);
  }
  return outline;
}

function transformLength(flags: number): number {
  if (flags & oneScale) return 2;
  if (flags & twoScales) return 4;
  return flags & matrix ? 8 : 0;
}

/** `hmtx` with a full entry for every glyph. */
function metricsTable(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const source = viewOf(font.bytes);
  const metricCount = source.getUint16(tableOffset(font, 'hhea') + 34);
  const hmtx = tableOffset(font, 'hmtx');
  const table = new DataView(new ArrayBuffer(4 * glyphs.length));
  for (const [index, glyph] of glyphs.entries()) {
    const bearingAt = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount);
    table.setUint16(4 * index, font.advanceOf(glyph));
    table.setInt16(4 * index + 2, source.getInt16(hmtx + bearingAt));
  }
  return new Uint8Array(table.buffer);
}

function headTable(font: TrueTypeFont): Uint8Array {
  const head = tableBytes(font, 'head');
  const view = viewOf(head);
  view.setUint32(checksumAdjustment, 0);
  view.setInt16(50, 1); // indexToLocFormat: long
  return head;
}

const checksumAdjustment = 8;

function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const directory = 12 + 16 * tags.length;
  const length = tags.reduce((sum, tag) => sum + aligned(tables.get(tag)?.length ?? 0), directory);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  writeHeader(view, tags.length);
  let offset = directory;
  let head = 0;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) ?? new Uint8Array();
    const record = 12 + 16 * index;
    for (let i = 0; i < 4; i++) file[record + i] = tag.charCodeAt(i);
    file.set(table, offset);
    view.setUint32(record + 4, checksum(view, offset, table.length));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    if (tag === 'head') head = offset;
    offset += aligned(table.length);
  }
  // OpenType specification, `head`: the whole file sums to this constant.
  view.setUint32(head + checksumAdjustment, 0xb1b0afba - checksum(view, 0, length));
  return file;
}

function writeHeader(view: DataView, tableCount: number): void {
  const exponent = Math.floor(Math.log2(tableCount));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tableCount);
  view.setUint16(6, 16 << exponent);
  view.setUint16(8, exponent);
  view.setUint16(10, 16 * tableCount - (16 << exponent));
}

/** Sum of the big-endian words from `offset`; what follows the table up to a multiple of 4 is zero. */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

function withUint16(table: Uint8Array, offset: number, value: number): Uint8Array {
  viewOf(table).setUint16(offset, value);
  return table;
}

/** A copy: never a window on the font's own bytes, which the caller would then overwrite. */
function tableBytes(font: TrueTypeFont, tag: string): Uint8Array {
  const range = font.tables.get(tag);
  if (!range) throw new Error(`The font lacks its ${tag} table.`);
  return font.bytes.slice(range.offset, range.offset + range.length);
}

function tableOffset(font: TrueTypeFont, tag: string): number {
  return font.tables.get(tag)?.offset ?? 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
