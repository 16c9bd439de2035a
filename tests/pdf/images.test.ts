import { describe, expect, it } from 'vitest';
import type { Image } from '../../packages/core/src/document/index.ts';
import { jpeg } from '../support/jpeg.ts';
import { paper, paragraph, section } from '../support/papers.ts';
import { pdfOf } from '../support/pdf.ts';
import { plainRows } from '../support/pdf-lint/image-rules.ts';
import { lintPdf, printTags } from '../support/pdf-lint/index.ts';
import { entry, openPdf, PDFRawStream } from '../support/pdf-lint/reader.ts';
import { type Pixel, type PngKind, png } from '../support/png.ts';
import { openInViewer } from '../support/viewer.ts';

const size = { width: 11, height: 9 };
const pattern = (x: number, y: number, most: number): number => (x * 5 + y * 3) % (most + 1);

/** A kind of PNG, the samples of a pixel of it, and its colour on white paper as 8-bit RGB. */
interface Kind {
  readonly kind: PngKind;
  readonly pixel: (x: number, y: number) => Pixel;
  readonly colour: (x: number, y: number) => readonly [number, number, number];
}

const palette = [
  [10, 20, 30],
  [200, 100, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const;

function grey(depth: PngKind['depth'], more: Partial<PngKind> = {}): Kind {
  const most = 2 ** depth - 1;
  return {
    kind: { colour: 'grey', depth, ...more },
    pixel: (x, y) => [pattern(x, y, most)],
    colour: (x, y) => {
      const value = pattern(x, y, most);
      const shade = more.transparent?.[0] === value ? 255 : Math.round((value / most) * 255);
      return [shade, shade, shade];
    },
  };
}

function rgb(depth: 8 | 16, more: Partial<PngKind> = {}): Kind {
  const most = 2 ** depth - 1;
  const pixel = (x: number, y: number): [number, number, number] => [x * 20, pattern(x, y, most), (y * 7) % 5];
  return {
    kind: { colour: 'rgb', depth, ...more },
    pixel,
    colour: (x, y) => {
      const [r, g, b] = pixel(x, y);
      if (more.transparent?.join() === [r, g, b].join()) return [255, 255, 255];
      const scaled = (value: number): number => Math.round((value / most) * 255);
      return [scaled(r), scaled(g), scaled(b)];
    },
  };
}

function indexed(depth: 2 | 4 | 8, more: Partial<PngKind> = {}): Kind {
  const indexAt = (x: number, y: number): number => (x + y) % 4;
  return {
    kind: { colour: 'palette', depth, palette, ...more },
    pixel: (x, y) => [indexAt(x, y)],
    colour: (x, y) => {
      const [r, g, b] = palette[indexAt(x, y)] ?? [0, 0, 0];
      const alpha = (more.transparent?.[indexAt(x, y)] ?? 255) / 255;
      const onWhite = (value: number): number => Math.round(255 * (1 - alpha) + value * alpha);
      return [onWhite(r), onWhite(g), onWhite(b)];
    },
  };
}

function clear(colour: 'grey-alpha' | 'rgba', depth: 8 | 16, more: Partial<PngKind> = {}): Kind {
  const most = 2 ** depth - 1;
  const alphaAt = (x: number): number => Math.round((x / 10) * most);
  const parts = (x: number, y: number): number[] =>
    colour === 'rgba' ? [pattern(x, y, most), 0, most] : [pattern(x, y, most)];
  return {
    kind: { colour, depth, ...more },
    pixel: (x, y) => [...parts(x, y), alphaAt(x)],
    colour: (x, y) => {
      const alpha = alphaAt(x) / most;
      const onWhite = (value = 0): number => Math.round(255 * (1 - alpha) + (value / most) * 255 * alpha);
      const [r, g = r, b = r] = parts(x, y);
      return [onWhite(r), onWhite(g), onWhite(b)];
    },
  };
}

const interlaced = { interlaced: true };
const kinds: Readonly<Record<string, Kind>> = {
  'grey of 1 bit': grey(1),
  'grey of 2 bits': grey(2),
  'grey of 4 bits': grey(4),
  'grey of 8 bits': grey(8),
  'grey of 16 bits': grey(16),
  'RGB of 8 bits': rgb(8),
  'RGB of 16 bits': rgb(16),
  'palette of 2 bits': indexed(2),
  'palette of 8 bits': indexed(8),
  'grey with alpha': clear('grey-alpha', 8),
  'grey of 16 bits with alpha': clear('grey-alpha', 16),
  'RGB with alpha': clear('rgba', 8),
  'RGB of 16 bits with alpha': clear('rgba', 16),
  'grey with a transparent shade': grey(4, { transparent: [5] }),
  'RGB with a transparent colour': rgb(8, { transparent: [40, 10, 0] }),
  'palette with transparent entries': indexed(4, { transparent: [0, 128] }),
  'interlaced grey of 1 bit': grey(1, interlaced),
  'interlaced palette': indexed(2, interlaced),
  'interlaced RGB': rgb(8, interlaced),
  'interlaced RGB of 16 bits with alpha': clear('rgba', 16, interlaced),
};

function picture(data: Uint8Array, more: Partial<Image> = {}): Image {
  return {
    kind: 'image',
    id: 'logo',
    style: 'letterhead',
    data,
    format: 'png',
    pixels: size,
    width: 110,
    height: 90,
    alt: 'A logo',
    ...more,
  };
}

function pdfWith(...images: readonly Image[]): Promise<Uint8Array> {
  const blocks = [...images, paragraph('body', 'Text.')];
  return pdfOf(paper([section('body', { format: 'arabic', start: 1 }, ...blocks)]));
}

/** The picture of a file as RGB of 8 bits, from what its dictionary says and its stream holds. */
async function pixelsIn(bytes: Uint8Array): Promise<(readonly number[])[]> {
  const pdf = await openPdf(bytes);
  const image = entry(pdf, pdf.pages[0]?.dict, 'Resources', 'XObject', 'Im1');
  const bits = Number(entry(pdf, image, 'BitsPerComponent')?.toString());
  const space = entry(pdf, image, 'ColorSpace')?.toString() ?? '';
  const samples = space === '/DeviceRGB' ? 3 : 1;
  const rowLength = Math.ceil((size.width * samples * bits) / 8);
  const data = plainRows(pdf, image, rowLength, Math.max(1, (samples * bits) / 8)) ?? new Uint8Array();
  return Array.from({ length: size.width * size.height }, (_, at) => {
    const [x, y] = [at % size.width, Math.floor(at / size.width)];
    const values = Array.from({ length: samples }, (_, sample) => {
      const bit = (x * samples + sample) * bits;
      const at = y * rowLength + (bit >> 3);
      if (bits === 16) return (data[at] ?? 0) * 256 + (data[at + 1] ?? 0);
      return ((data[at] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
    });
    if (space.startsWith('[')) return palette[values[0] ?? 0] ?? [];
    const scaled = values.map((value) => Math.round((value / (2 ** bits - 1)) * 255));
    return samples === 3 ? scaled : [scaled[0] ?? 0, scaled[0] ?? 0, scaled[0] ?? 0];
  });
}

describe('a PNG in a PDF', () => {
  it.each(Object.entries(kinds))('has its own colours on white paper: %s', async (_, { kind, pixel, colour }) => {
    const bytes = await pdfWith(picture(png(size.width, size.height, kind, pixel)));
    expect(await lintPdf(bytes)).toEqual([]);
    const wanted = Array.from({ length: size.width * size.height }, (_, at) =>
      colour(at % size.width, Math.floor(at / size.width)),
    );
    expect(await pixelsIn(bytes)).toEqual(wanted);
  });

  it('whose data is no data leaves its place white, and crashes nothing', async () => {
    const whole = png(size.width, size.height, { colour: 'rgba', depth: 8 }, () => [0, 0, 0, 255]);
    const spoiled = whole.map((byte, at) => (at > 45 && at < 55 ? byte ^ 0x5a : byte));
    expect(await lintPdf(await pdfWith(picture(spoiled)))).toEqual([]);
  });

  it('is a figure with its words, in its place among the text, and its box is where it is drawn', async () => {
    const { kind, pixel } = clear('rgba', 8);
    const bytes = await pdfWith(picture(png(size.width, size.height, kind, pixel)));
    expect(await printTags(bytes)).toBe('Document\n  Sect\n    Figure “A logo”\n    P\n      | Text.');
    const viewer = await openInViewer(bytes);
    const { opList, width } = await drawn(viewer);
    expect(opList).toBe(1);
    expect(width).toBe(110);
  });

  it('without words is decoration, which a screen reader passes over', async () => {
    const { kind, pixel } = rgb(8);
    const bytes = await pdfWith(picture(png(size.width, size.height, kind, pixel), { alt: '' }));
    expect(await lintPdf(bytes)).toEqual([]);
    expect(await printTags(bytes)).not.toContain('Figure');
  });
});

describe('a JPEG in a PDF', () => {
  const cases = [
    ['rgb', '/DeviceRGB'],
    ['grey', '/DeviceGray'],
    ['progressive', '/DeviceRGB'],
  ] as const;

  it.each(cases)('goes in as it is: %s', async (kind, space) => {
    const data = jpeg(kind);
    const bytes = await pdfWith(picture(data, { format: 'jpeg', pixels: { width: 16, height: 12 } }));
    expect(await lintPdf(bytes)).toEqual([]);
    const pdf = await openPdf(bytes);
    const image = entry(pdf, pdf.pages[0]?.dict, 'Resources', 'XObject', 'Im1');
    expect(image instanceof PDFRawStream && Buffer.from(image.contents).equals(data)).toBe(true);
    expect(entry(pdf, image, 'ColorSpace')?.toString()).toBe(space);
    expect((await drawn(await openInViewer(bytes))).opList).toBe(1);
  });
});

async function drawn(viewer: Awaited<ReturnType<typeof openInViewer>>) {
  const page = await viewer.getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const images = fnArray.filter((each) => each === OPS.paintImageXObject || each === OPS.paintInlineImageXObject);
  const matrices = argsArray.filter((_, index) => fnArray[index] === OPS.transform);
  return { opList: images.length, width: matrices[0]?.[0] };
}
