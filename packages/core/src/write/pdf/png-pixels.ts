import { inflate } from './inflate.ts';
import { type Png, samplesOf } from './png.ts';

/**
 * The pixels as they look on white paper, three bytes each, row by row: for what a PDF cannot take as it is, interlaced
 * rows and transparent pixels. Paper is white: a soft mask would print the same, and is what printers stumble over.
 */
export function pixelsOnWhite(png: Png): Uint8Array {
  const pixels = new Uint8Array(3 * png.width * png.height).fill(255);
  const colour = colourReader(png);
  const passes = png.interlaced ? adam7 : [everyPixel];
  const rows = inflated(png, passes);
  const step = Math.max(1, (samplesOf[png.colour] * png.depth) >> 3);
  let at = 0;
  for (const pass of passes) {
    const { columns, lines, rowLength } = sizeOf(png, pass);
    let above: Uint8Array = new Uint8Array(rowLength);
    for (let line = 0; line < lines; line++) {
      const row = rows.subarray(at + 1, at + 1 + rowLength);
      unfilter(row, above, rows[at] ?? 0, step);
      const y = pass.y + line * pass.dy;
      for (let column = 0; column < columns; column++) {
        pixels.set(colour(row, column), 3 * (y * png.width + pass.x + column * pass.dx));
      }
      above = row;
      at += 1 + rowLength;
    }
  }
  return pixels;
}

/** The pixels of one pass: from which on, and how far apart. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const everyPixel: Pass = { x: 0, y: 0, dx: 1, dy: 1 };

/** PNG, section 8.2. */
const adam7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

function sizeOf({ width, height, depth, colour }: Png, { x, y, dx, dy }: Pass) {
  const columns = Math.max(0, Math.ceil((width - x) / dx));
  const lines = columns === 0 ? 0 : Math.max(0, Math.ceil((height - y) / dy));
  return { columns, lines, rowLength: Math.ceil((columns * samplesOf[colour] * depth) / 8) };
}

function inflated(png: Png, passes: readonly Pass[]): Uint8Array {
  const sizes = passes.map((pass) => sizeOf(png, pass));
  return inflate(
    png.data,
    sizes.reduce((sum, { lines, rowLength }) => sum + lines * (1 + rowLength), 0),
  );
}

/** PNG, section 9. `step` is the bytes from a byte to that of the pixel to its left. */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  if (filter === 0) return;
  for (let at = 0; at < row.length; at++) {
    const left = row[at - step] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - step] ?? 0;
    row[at] = (row[at] ?? 0) + guess(filter, left, up, corner);
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Reads a pixel of a row as it looks on white. */
function colourReader(png: Png): (row: Uint8Array, column: number) => Colour {
  const { depth, colour, palette, transparent } = png;
  const most = 2 ** depth - 1;
  const samples = samplesOf[colour];
  const read = (row: Uint8Array, column: number, sample: number) => sampleAt(row, depth, column * samples + sample);
  const shade = (value: number, alpha: number): number => Math.round(255 * (1 - alpha) + (value / most) * 255 * alpha);
  if (colour === 'palette') {
    return (row, column) => {
      const index = read(row, column, 0);
      const alpha = (transparent?.[index] ?? 255) / 255;
      const entry = (part: number): number => Math.round(255 * (1 - alpha) + (palette[3 * index + part] ?? 0) * alpha);
      return [entry(0), entry(1), entry(2)];
    };
  }
  const parts = colour === 'grey' || colour === 'grey-alpha' ? [0, 0, 0] : [0, 1, 2];
  const hasAlpha = colour === 'grey-alpha' || colour === 'rgba';
  return (row, column) => {
    const [red = 0, green = 0, blue = 0] = parts.map((part) => read(row, column, part));
    const clear = transparent && parts.every((part) => read(row, column, part) === sampleAt(transparent, 16, part));
    const alpha = hasAlpha ? read(row, column, samples - 1) / most : clear ? 0 : 1;
    return [shade(red, alpha), shade(green, alpha), shade(blue, alpha)];
  };
}

/** The sample at some place of a row of samples of some depth. */
function sampleAt(row: Uint8Array, depth: number, place: number): number {
  if (depth === 16) return (row[2 * place] ?? 0) * 256 + (row[2 * place + 1] ?? 0);
  if (depth === 8) return row[place] ?? 0;
  const bit = place * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
