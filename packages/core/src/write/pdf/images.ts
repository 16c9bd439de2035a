import type { BlockId, Document, Image } from '../../document/index.ts';
import { addStream, type Output, plain } from './output.ts';
import type { PDFRef } from './pdf-lib.ts';
import { type Png, readPng, samplesOf } from './png.ts';
import { pixelsOnWhite } from './png-pixels.ts';
import { byteString } from './strings.ts';

/** What the pages call each picture of a document in their resources. */
export function imageNames(document: Document): ReadonlyMap<BlockId, string> {
  return new Map(imagesOf(document).map(({ id }, index) => [id, `Im${index + 1}`]));
}

/** Adds the pictures; gives them by their names in the pages' resources. */
export function addImages(output: Output, document: Document): { readonly [name: string]: PDFRef } {
  return Object.fromEntries(imagesOf(document).map((image, index) => [`Im${index + 1}`, addImage(output, image)]));
}

function imagesOf({ sections }: Document): Image[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'image' ? [block] : [])));
}

/** ISO 32000-1, 8.9.5. Grey and RGB are the output intent's, black ink and sRGB: PDF/A-2, 6.2.4.3. */
function addImage(output: Output, image: Image): PDFRef {
  return image.format === 'jpeg' ? addJpeg(output, image) : addPng(output, readPng(image.data));
}

/** A JPEG goes in as it is. */
function addJpeg(output: Output, { data, pixels }: Image): PDFRef {
  const entries = {
    ...imageEntries(pixels, 8, componentsOf(data) === 1 ? 'DeviceGray' : 'DeviceRGB'),
    Filter: 'DCTDecode',
  };
  return output.context.register(plain(output, data, entries));
}

/** How many colours the frame header of a JPEG names (ITU-T T.81, B.2.2). */
function componentsOf(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return bytes[at + 9] ?? 3;
    at += marker === 0xff ? 1 : 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return 3;
}

/** The rows of a PNG are rows a PDF can read (predictor 15), unless they are interlaced or let the paper through. */
function addPng(output: Output, png: Png): PDFRef {
  const { colour, interlaced, transparent, depth, width, data } = png;
  if (interlaced || transparent || colour === 'rgba' || colour === 'grey-alpha') {
    return addStream(output, pixelsOnWhite(png), imageEntries(png, 8, 'DeviceRGB'));
  }
  const entries = {
    ...imageEntries(png, depth, colour === 'palette' ? indexed(png) : colour === 'grey' ? 'DeviceGray' : 'DeviceRGB'),
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: samplesOf[colour], BitsPerComponent: depth, Columns: width },
  };
  return output.context.register(plain(output, data, entries));
}

function indexed({ palette }: Png) {
  return ['Indexed', 'DeviceRGB', Math.max(0, Math.floor(palette.length / 3) - 1), byteString(palette)];
}

type ColourSpace = 'DeviceGray' | 'DeviceRGB' | ReturnType<typeof indexed>;

function imageEntries({ width, height }: Image['pixels'], bits: number, colourSpace: ColourSpace) {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: colourSpace,
  };
}
