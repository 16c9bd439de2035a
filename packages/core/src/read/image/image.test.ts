import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Tree } from '../node.ts';
import { readYaml } from '../yaml/index.ts';
import { readImage } from './index.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** The checksum of PNG, bit by bit: the slow way, as the specification has it. */
function crc(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  }
  return ~value >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined(ascii(type), data);
  return joined(uint32(data.length), body, uint32(crc(body)));
}

function png(width: number, height: number): Uint8Array {
  const header = joined(uint32(width), uint32(height), [8, 2, 0, 0, 0]);
  const pixels = new Uint8Array(deflateSync(new Uint8Array((width * 3 + 1) * Math.min(height, 4))));
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return joined(signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array()));
}

function jpeg({ components = 3, marker = 0xc0, bits = 8, orientation = 1, end = [0xff, 0xd9] } = {}): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const exif = joined([0xff, 0xe1, 0, 2 + 6 + tiff.length], ascii('Exif'), [0, 0], tiff);
  const planes = Array.from({ length: components }, (_, plane) => [plane + 1, 0x11, 0]).flat();
  const frame = [0xff, marker, 0, 8 + planes.length, bits, 0, 40, 0, 120, components, ...planes];
  return joined([0xff, 0xd8], exif, frame, [0xff, 0xda, 0, 2, 1, 2, 3], end);
}

async function imageOf(bytes: Uint8Array | 'missing' | 'outside', alt = 'A boat') {
  const source = {
    file: 'm.yaml',
    text: `{ file: img\\logo.png, alt: ${alt} }`,
    anchors: [{ at: 0, line: 1, col: 1 }],
  };
  const tree: Tree | undefined = readYaml(source).value;
  if (!tree) throw new Error('The test is wrong.');
  return readImage(tree, tree.root, {
    readFile: async (name) => {
      expect(name).toBe('img/logo.png');
      return typeof bytes === 'string' ? { kind: bytes } : { kind: 'bytes', bytes };
    },
    readFont: async () => new Uint8Array(),
    readTemplate: async () => undefined,
    deflate: (data) => data,
  });
}

async function refusalOf(bytes: Uint8Array | 'missing' | 'outside'): Promise<string | undefined> {
  const { value, diagnostics } = await imageOf(bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.place).toEqual({ file: 'm.yaml', line: 1, col: 9 });
  return diagnostics[0]?.what;
}

describe('an image field', () => {
  it('knows the size of a PNG and of a grey, RGB or progressive JPEG', async () => {
    const bytes = png(300, 80);
    expect((await imageOf(bytes)).value).toEqual({
      file: 'img/logo.png',
      alt: 'A boat',
      bytes,
      format: 'png',
      pixels: { width: 300, height: 80 },
    });
    for (const options of [{}, { components: 1 }, { marker: 0xc2 }, { end: [0xff, 0xd9, 0, 0] }]) {
      const { value, diagnostics } = await imageOf(jpeg(options));
      expect(diagnostics).toEqual([]);
      expect(value).toMatchObject({ format: 'jpeg', pixels: { width: 120, height: 40 } });
    }
  });

  it('refuses by name what Word and PDF do not both show', async () => {
    expect(await refusalOf(jpeg({ components: 4 }))).toBe('img/logo.png is a CMYK JPEG.');
    expect(await refusalOf(jpeg({ marker: 0xc9 }))).toBe('img/logo.png is a lossless or arithmetic JPEG.');
    expect(await refusalOf(jpeg({ bits: 12 }))).toBe('img/logo.png is a JPEG of more than 8 bits.');
    expect(await refusalOf(jpeg({ components: 2 }))).toBe('img/logo.png is a JPEG of neither gray nor RGB.');
    expect(await refusalOf(jpeg({ orientation: 6 }))).toContain('lies on its side');
    for (const [start, name] of [
      ['GIF89a', 'a GIF file'],
      ['RIFF1234WEBPVP8 ', 'a WebP file'],
      ['II*\0', 'a TIFF file'],
      ['\0\0\0\u0018ftypheic', 'a HEIC file'],
      ['\u00ef\u00bb\u00bf\n<svg xmlns', 'an SVG file'],
      ['%PDF-1.7', 'a PDF file'],
      ['hello', 'no PNG or JPEG file'],
    ] as const) {
      expect(await refusalOf(ascii(start))).toBe(`img/logo.png is ${name}, which Word and PDF do not both show.`);
    }
  });

  it('refuses what is damaged, empty or too large', async () => {
    const whole = png(30, 8);
    expect(await refusalOf(whole.slice(0, -5))).toBe('img/logo.png is damaged.');
    expect(await refusalOf(whole.map((byte, index) => (index === 50 ? byte ^ 1 : byte)))).toBe(
      'img/logo.png is damaged.',
    );
    expect(await refusalOf(png(0, 8))).toBe('img/logo.png is damaged.');
    expect(await refusalOf(jpeg({ end: [] }))).toBe('img/logo.png is damaged.');
    expect(await refusalOf(jpeg().slice(0, 6))).toBe('img/logo.png is damaged.');
    expect(await refusalOf(new Uint8Array())).toBe('img/logo.png is empty.');
    expect(await refusalOf(png(100_000, 4_000))).toBe('img/logo.png has 100000 × 4000 pixels.');
    expect(await refusalOf(new Uint8Array(10_000_001))).toBe('img/logo.png is larger than 10 MB.');
    expect(await refusalOf('missing')).toBe('img/logo.png cannot be read.');
    expect(await refusalOf('outside')).toBe('img/logo.png lies outside the folder of the matter.');
  });

  it('never throws, whatever a slip does to the bytes', async () => {
    for (const whole of [png(30, 8), jpeg(), jpeg({ orientation: 3 })]) {
      for (let at = 0; at < Math.min(whole.length, 90); at += 1) {
        await imageOf(whole.slice(0, at));
        for (const byte of [0, 1, 0x7f, 0xff]) await imageOf(whole.map((old, index) => (index === at ? byte : old)));
      }
    }
  });
});
