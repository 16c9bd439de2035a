import { deflateSync } from 'node:zlib';

/** How the pixels of a PNG are stored: PNG, 3rd edition, table 8. */
export interface PngKind {
  readonly colour: 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgba';
  readonly depth: 1 | 2 | 4 | 8 | 16;
  readonly interlaced?: boolean;
  /** `tRNS`: of each palette entry, or the one sample or colour that is transparent. */
  readonly transparent?: readonly number[];
  readonly palette?: readonly (readonly [number, number, number])[];
}

/** Samples of a pixel, each from 0 to the greatest of its depth. */
export type Pixel = readonly number[];

const types = { grey: 0, rgb: 2, palette: 3, 'grey-alpha': 4, rgba: 6 } as const;

/** A PNG whose pixel at x, y is what `pixel` says; its rows use all five filters in turn. */
export function png(width: number, height: number, kind: PngKind, pixel: (x: number, y: number) => Pixel): Uint8Array {
  const passes = kind.interlaced ? adam7 : [[0, 0, 1, 1] as const];
  const rows = passes.flatMap(([x0, y0, dx, dy]) => {
    const columns = Math.ceil((width - x0) / dx);
    const lines = Math.ceil((height - y0) / dy);
    if (columns <= 0 || lines <= 0) return [];
    const raw = Array.from({ length: lines }, (_, y) =>
      packed(
        Array.from({ length: columns }, (_, x) => pixel(x0 + x * dx, y0 + y * dy)),
        kind.depth,
      ),
    );
    return filtered(raw, Math.max(1, (samplesOf(kind) * kind.depth) / 8));
  });
  const header = [...uint32(width), ...uint32(height), kind.depth, types[kind.colour], 0, 0, kind.interlaced ? 1 : 0];
  const data = [...deflateSync(Uint8Array.from(rows.flat()))];
  const half = Math.floor(data.length / 2);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...(kind.palette ? chunk('PLTE', kind.palette.flat()) : []),
    ...(kind.transparent ? chunk('tRNS', transparency(kind)) : []),
    ...chunk('IDAT', data.slice(0, half)),
    ...chunk('IDAT', data.slice(half)),
    ...chunk('IEND', []),
  ]);
}

const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function samplesOf({ colour }: PngKind): number {
  return { grey: 1, rgb: 3, palette: 1, 'grey-alpha': 2, rgba: 4 }[colour];
}

function transparency({ colour, transparent = [] }: PngKind): number[] {
  return colour === 'palette' ? [...transparent] : transparent.flatMap((sample) => [sample >> 8, sample & 255]);
}

function packed(pixels: readonly Pixel[], depth: number): number[] {
  const samples = pixels.flat();
  if (depth === 16) return samples.flatMap((sample) => [sample >> 8, sample & 255]);
  const perByte = 8 / depth;
  return Array.from({ length: Math.ceil(samples.length / perByte) }, (_, at) =>
    Array.from({ length: perByte }, (_, i) => (samples[at * perByte + i] ?? 0) << (8 - depth * (i + 1))).reduce(
      (a, b) => a | b,
    ),
  );
}

/** PNG, section 9: none, sub, up, average, Paeth. */
function filtered(rows: readonly number[][], step: number): number[][] {
  return rows.map((row, y) => {
    const filter = y % 5;
    const bytes = row.map((byte, x) => {
      const left = row[x - step] ?? 0;
      const up = rows[y - 1]?.[x] ?? 0;
      const corner = rows[y - 1]?.[x - step] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      return (byte - guess) & 255;
    });
    return [filter, ...bytes];
  });
}

function paeth(a: number, b: number, c: number): number {
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (da <= db && da <= dc) return a;
  return db <= dc ? b : c;
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc(body))];
}

function crc(bytes: readonly number[]): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  }
  return ~value >>> 0;
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
