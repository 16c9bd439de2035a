/**
 * 128 bits that follow from some bytes, the same everywhere: two multiplicative hashes side by side, spread out. Enough
 * to tell files apart (the file identifier, a font subset's tag); no protection against anybody.
 */
export function digest(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let a = 0x3c6ef372 ^ bytes.length;
  let b = 0x51eb851f;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b, 0x85ebca77) ^ (a + byte);
  }
  const digested = new DataView(new ArrayBuffer(16));
  for (const [index, lane] of [a, b, a ^ mixed(b), b ^ mixed(a)].entries()) {
    digested.setUint32(4 * index, mixed(lane + index));
  }
  return new Uint8Array(digested.buffer);
}

/** The finalizer of MurmurHash3: every bit of the lane moves every bit of the result. */
function mixed(lane: number): number {
  let hash = lane ^ (lane >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
