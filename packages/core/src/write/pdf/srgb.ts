/**
 * An sRGB display profile (ICC v2.1, matrix and tone curve) for the output intent that PDF/A-2, 6.2.3 asks of a file
 * with device colours. Computed, so that no profile with a licence of its own is shipped; within 0.13/255 of sRGB.
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  computed ??= compute();
  return computed;
}

let computed: Uint8Array<ArrayBuffer> | undefined;

function compute(): Uint8Array<ArrayBuffer> {
  const curve = toneCurve(64);
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', description('sRGB')],
    ['cprt', [...ascii('text'), ...uint32(0), ...ascii('CC0'), 0]],
    ['wtpt', xyz(0.95045, 1, 1.08905)],
    // The primaries of IEC 61966-2-1, adapted to D50.
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const { directory, data } = tagTable(tags);
  return Uint8Array.from([...header(headerLength + directory.length + data.length), ...directory, ...data]);
}

const headerLength = 128;

function tagTable(tags: readonly (readonly [string, readonly number[]])[]): { directory: number[]; data: number[] } {
  const directory = uint32(tags.length);
  const data: number[] = [];
  const offsets = new Map<readonly number[], number>();
  const dataStart = headerLength + 4 + 12 * tags.length;
  for (const [name, bytes] of tags) {
    let offset = offsets.get(bytes);
    if (offset === undefined) {
      offset = dataStart + data.length;
      offsets.set(bytes, offset);
      data.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4));
    }
    directory.push(...ascii(name), ...uint32(offset), ...uint32(bytes.length));
  }
  return { directory, data };
}

function header(size: number): number[] {
  const bytes = zeros(headerLength);
  const put = (offset: number, values: readonly number[]): void => {
    bytes.splice(offset, values.length, ...values);
  };
  put(0, uint32(size));
  put(8, [2, 0x10, 0, 0]); // version 2.1
  put(12, ascii('mntrRGB XYZ '));
  put(24, [2026, 1, 1, 0, 0, 0].flatMap(uint16)); // a date is required; not a clock's
  put(36, ascii('acsp'));
  put(68, [0.9642, 1, 0.8249].flatMap(fixed)); // D50
  return bytes;
}

function toneCurve(points: number): number[] {
  const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const samples = Array.from({ length: points }, (_, i) => Math.round(linear(i / (points - 1)) * 65_535));
  return [...ascii('curv'), ...uint32(0), ...uint32(points), ...samples.flatMap(uint16)];
}

/** `textDescriptionType` with empty Unicode and ScriptCode parts. */
function description(text: string): number[] {
  return [...ascii('desc'), ...uint32(0), ...uint32(text.length + 1), ...ascii(text), 0, ...zeros(8 + 3 + 67)];
}

function xyz(x: number, y: number, z: number): number[] {
  return [...ascii('XYZ '), ...uint32(0), ...fixed(x), ...fixed(y), ...fixed(z)];
}

/** s15Fixed16 */
function fixed(value: number): number[] {
  return uint32(Math.round(value * 65_536));
}

function uint32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function uint16(value: number): number[] {
  return [(value >>> 8) & 255, value & 255];
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}
