import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.ts';

/** Bytes that repeat themselves now and then, the same for the same seed. */
function bytesOf(seed: number, length: number, variety: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, (_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return at % 97 < 50 ? (state >>> 16) % variety : at % 11;
  });
}

describe('what zlib packed', () => {
  const samples = [0, 1, 5, 300, 70_000].flatMap((length) => [2, 17, 256].map((variety) => ({ length, variety })));
  const ways = [{ level: 0 }, { level: 1 }, { level: 9 }, { strategy: 4 }] as const;

  it.each(samples)('comes out as it was: $length bytes of $variety kinds', ({ length, variety }) => {
    const bytes = bytesOf(7, length, variety);
    for (const way of ways) expect(Buffer.from(bytes).equals(inflate(deflateSync(bytes, way), length))).toBe(true);
  });

  it('and is cut short, or spoilt, comes out as long as it should be, and in time', () => {
    const packed = new Uint8Array(deflateSync(bytesOf(3, 5000, 40)));
    for (let cut = 0; cut < packed.length; cut += 37) expect(inflate(packed.subarray(0, cut), 5000)).toHaveLength(5000);
    for (let at = 2; at < packed.length; at += 29) {
      const spoilt = packed.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
      expect(inflate(spoilt, 5000)).toHaveLength(5000);
    }
  });
});
