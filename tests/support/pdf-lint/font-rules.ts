import type { Scan } from './content.ts';
import { entry, latin1, listOf, nameOf, numberOf, type OpenPdf, PDFArray, streamBytes } from './reader.ts';

/** A font as the pages use it. */
export interface OpenFont {
  readonly name: string;
  /** Text of each code. */
  readonly unicode: ReadonlyMap<number, string>;
  readonly problems: readonly string[];
}

/** Fonts of the first page's resources: all pages share them. */
export function openFonts(pdf: OpenPdf): Map<string, OpenFont> {
  const fonts = entry(pdf, pdf.pages[0]?.dict, 'Resources', 'Font');
  const names = fonts?.toString().match(/\/F\d+/g) ?? [];
  return new Map(names.map((name) => [name.slice(1), openFont(pdf, entry(pdf, fonts, name.slice(1)))]));
}

type Entry = ReturnType<typeof entry>;

/** PDF/UA-1, 7.21; PDF/A-2, 6.2.11. */
function openFont(pdf: OpenPdf, font: Entry): OpenFont {
  const [descendant] = listOf(pdf, entry(pdf, font, 'DescendantFonts'));
  const name = nameOf(entry(pdf, font, 'BaseFont')) ?? '';
  const problems: string[] = [];
  const must = (fine: boolean, problem: string): void => {
    if (!fine) problems.push(`${problem} of ${name}`);
  };
  must(
    nameOf(entry(pdf, font, 'Type')) === 'Font' && nameOf(entry(pdf, descendant, 'Type')) === 'Font',
    '6.2.11.2: Type',
  );
  must(nameOf(entry(pdf, descendant, 'Subtype')) === 'CIDFontType2', '6.2.11.2: Subtype');
  must(/^[A-Z]{6}\+/.test(name), '9.6.4: subset tag');
  must(nameOf(entry(pdf, font, 'Encoding')) === 'Identity-H', '7.21.3.3: Encoding');
  must(nameOf(entry(pdf, descendant, 'CIDToGIDMap')) === 'Identity', '7.21.3.2: CIDToGIDMap');
  must(nameOf(entry(pdf, descendant, 'BaseFont')) === name, 'BaseFont');
  must(nameOf(entry(pdf, descendant, 'FontDescriptor', 'FontName')) === name, 'FontName');
  must(entry(pdf, descendant, 'FontDescriptor', 'CIDSet') === undefined, '7.21.4.2: CIDSet');
  const program = streamBytes(entry(pdf, descendant, 'FontDescriptor', 'FontFile2'));
  const length = numberOf(entry(pdf, descendant, 'FontDescriptor', 'FontFile2', 'Length1'));
  must(program !== undefined && program.length === length, '7.21.4.1: font program');
  const unicode = unicodeMap(latin1(streamBytes(entry(pdf, font, 'ToUnicode')) ?? new Uint8Array()));
  for (const [code, text] of unicode) {
    // 7.21.7; private-use characters would need ActualText: PDF/A-2, 6.2.11.7.3.
    must(!/[\0\uFEFF\uFFFE\p{Co}]/u.test(text), `7.21.7: text of code ${code}`);
  }
  if (program) problems.push(...programProblems(pdf, name, program, entry(pdf, descendant, 'W'), unicode));
  return { name, unicode, problems };
}

function unicodeMap(cmap: string): Map<number, string> {
  const pairs = cmap.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm);
  const decode = (hex: string): string =>
    hex.replaceAll(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
  const start = cmap.indexOf('endcodespacerange');
  return new Map(
    [...pairs]
      .filter(({ index }) => index > start)
      .map(([, code = '', text = '']) => [Number.parseInt(code, 16), decode(text)]),
  );
}

/** The embedded program holds together and is as wide as the file says. */
function programProblems(
  pdf: OpenPdf,
  name: string,
  program: Uint8Array,
  widths: Entry,
  unicode: ReadonlyMap<number, string>,
): string[] {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  const tables = tablesOf(view, program);
  const problems: string[] = [];
  const at = (tag: string): number => tables.get(tag)?.offset ?? Number.NaN;
  for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    if (!tables.has(tag)) problems.push(`no ${tag} in ${name}`);
  if (problems.length > 0) return problems;
  for (const [tag, { offset, length, checksum }] of tables) {
    if (tag !== 'head' && sum(view, offset, length) !== checksum) problems.push(`checksum of ${tag} in ${name}`);
  }
  if (sum(view, 0, program.length) !== 0xb1b0afba) problems.push(`checksum of ${name}`);
  const count = view.getUint16(at('maxp') + 4);
  const unitsPerEm = view.getUint16(at('head') + 18);
  const [first, list] = widths instanceof PDFArray ? widths.asArray() : [];
  const said = list instanceof PDFArray ? list.asArray().map((width) => numberOf(width) ?? 0) : [];
  if (numberOf(pdf.look(first)) !== 0 || said.length > count) problems.push(`W of ${name}`);
  for (const [code, width] of said.entries()) {
    const own = (view.getUint16(at('hmtx') + 4 * code) * 1000) / unitsPerEm;
    if (Math.abs(own - width) > 0.001) problems.push(`7.21.5: width of code ${code} in ${name}: ${width}, not ${own}`);
  }
  for (const [code, text] of unicode) if (code >= said.length) problems.push(`${name} has no glyph for ${text}`);
  return [...problems, ...glyphProblems(view, name, count, at('loca'), at('glyf'), tables.get('glyf')?.length ?? 0)];
}

interface FontTable {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

function tablesOf(view: DataView, program: Uint8Array): Map<string, FontTable> {
  const tables = new Map<string, FontTable>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const [checksum, offset, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(latin1(program.subarray(at, at + 4)), { offset, length, checksum });
  }
  return tables;
}

function glyphProblems(
  view: DataView,
  name: string,
  count: number,
  loca: number,
  glyf: number,
  length: number,
): string[] {
  const problems: string[] = [];
  let last = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const [start, end] = [view.getUint32(loca + 4 * glyph), view.getUint32(loca + 4 * glyph + 4)];
    if (start !== last || end < start || end > length) problems.push(`outline of glyph ${glyph} in ${name}`);
    last = end;
    if (end === start || view.getInt16(glyf + start) >= 0) continue;
    let flags = 0x20;
    for (let at = glyf + start + 10; flags & 0x20; ) {
      flags = view.getUint16(at);
      if (view.getUint16(at + 2) >= count) problems.push(`part of glyph ${glyph} in ${name}`);
      at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    }
  }
  return problems;
}

function sum(view: DataView, offset: number, length: number): number {
  let total = 0;
  for (let at = offset; at < offset + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}

/** PDF/UA-1, 7.21.7 and 7.21.8: everything shown has a text, and none is `.notdef`. */
export function shownProblems(fonts: ReadonlyMap<string, OpenFont>, scan: Scan, page: number): string[] {
  return scan.shown.flatMap(({ operator, font = '', codes }) => {
    if (!operator.startsWith('T')) return [];
    const missing = codes.filter((code) => code === 0 || !fonts.get(font)?.unicode.has(code));
    return missing.length > 0 || codes.some(Number.isNaN)
      ? [`7.21.7: page ${page + 1} shows codes without text: ${missing}`]
      : [];
  });
}
