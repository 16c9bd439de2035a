import type { Sniffed } from './sniffed.ts';

/**
 * The size of a PNG from its header, once every chunk is found whole: a writer copies the picture into the paper,
 * and a damaged one would only show when somebody opens that (PNG, 3rd edition, section 5.3).
 */
export function sniffPng(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = 'IHDR';
  if (typeAt(bytes, 12) !== header || bytes.length < 33) return damaged;
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  return width > 0 && height > 0 && isWhole(bytes, view) ? { format: 'png', width, height } : damaged;
}

const damaged = { wrong: 'is damaged', fix: 'Export the picture again.' };

/** Over all chunks to the last, each with the checksum it says. */
function isWhole(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || checksum(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    if (typeAt(bytes, at + 4) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

function typeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** CRC-32 of PNG's annex D, a byte at a time by table. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
