import type { Scan } from './content.ts';
import { unpredicted } from './predictor.ts';
import {
  entry,
  listOf,
  nameOf,
  numberOf,
  type OpenPdf,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  streamBytes,
} from './reader.ts';

/** Pictures: every one there is shown, and every one shown is there; PDF/A-2, 6.2.8 and 6.2.10. */
export function imageProblems(pdf: OpenPdf, scans: readonly Scan[]): string[] {
  const drawn = new Set(scans.flatMap(({ shown }) => shown.flatMap(({ name }) => name ?? [])));
  const resources = entry(pdf, pdf.pages[0]?.dict, 'Resources', 'XObject');
  const names = resources instanceof PDFDict ? resources.keys().map((key) => key.decodeText()) : [];
  const problems = [...drawn].filter((name) => !names.includes(name)).map((name) => `no XObject ${name}`);
  for (const name of names) {
    const image = entry(pdf, resources, name);
    if (nameOf(entry(pdf, image, 'Subtype')) !== 'Image') continue;
    if (!drawn.has(name)) problems.push(`picture ${name} is on no page`);
    problems.push(...pictureProblems(pdf, image).map((problem) => `${problem} of ${name}`));
  }
  return problems;
}

function pictureProblems(pdf: OpenPdf, image: PDFObject | undefined): string[] {
  if (!(image instanceof PDFRawStream)) return ['stream'];
  const problems: string[] = [];
  for (const key of ['Alternates', 'OPI', 'Interpolate', 'SMask', 'Mask', 'Intent']) {
    if (image.dict.get(PDFName.of(key))) problems.push(`6.2.8: ${key}`);
  }
  const value = (key: string): number => numberOf(entry(pdf, image, key)) ?? 0;
  const [width, height, bits] = [value('Width'), value('Height'), value('BitsPerComponent')];
  if (width < 1 || height < 1 || ![1, 2, 4, 8, 16].includes(bits)) problems.push('size');
  const samples = samplesOf(pdf, entry(pdf, image, 'ColorSpace'));
  if (samples === 0) return [...problems, '6.2.4: colour space'];
  const filter = nameOf(entry(pdf, image, 'Filter'));
  if (filter === 'DCTDecode') {
    const start = image.contents.subarray(0, 3).join();
    return start === '255,216,255' && bits === 8 ? problems : [...problems, 'JPEG'];
  }
  const rowLength = Math.ceil((width * samples * bits) / 8);
  const decoded = plainRows(pdf, image, rowLength, Math.max(1, (samples * bits) / 8))?.length;
  return filter === 'FlateDecode' && decoded === height * rowLength ? problems : [...problems, `${decoded} bytes`];
}

/** What a picture's stream holds, its rows unfiltered if they are. */
export function plainRows(
  pdf: OpenPdf,
  image: PDFObject | undefined,
  rowLength: number,
  step: number,
): Uint8Array | undefined {
  const bytes = streamBytes(image);
  const predictor = numberOf(entry(pdf, image, 'DecodeParms', 'Predictor'));
  return bytes && predictor === 15 ? unpredicted(bytes, rowLength, step) : bytes;
}

/** Device colours of the output intent alone, or a palette of them as long as it says. */
function samplesOf(pdf: OpenPdf, space: PDFObject | undefined): number {
  const name = nameOf(space);
  if (name) return name === 'DeviceGray' ? 1 : name === 'DeviceRGB' ? 3 : 0;
  const [kind, base, most, palette] = listOf(pdf, space);
  const length =
    palette && 'asBytes' in palette && typeof palette.asBytes === 'function' ? palette.asBytes().length : 0;
  const fine =
    nameOf(kind) === 'Indexed' && nameOf(base) === 'DeviceRGB' && length === 3 * ((numberOf(most) ?? -2) + 1);
  return fine ? 1 : 0;
}
