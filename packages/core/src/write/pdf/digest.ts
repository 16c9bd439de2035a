/**
 * 128 bits over some bytes, the same everywhere: four multiplicative hashes side by side. Enough to tell files
 * apart (the file identifier, a font subset's tag); no protection against anybody.
 */
export function digest(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let [a, b, c, d] = [0x3c6ef372, 0x51eb851f, 0x243f6a88, 0x2b7e1516];
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x9e3779b1);
    b = Math.imul(b ^ byte, 0x85ebca77) + a;
    c = Math.imul(c ^ byte, 0xc2b2ae3d) ^ (b >>> 15);
    d = Math.imul(d ^ byte, 0x27d4eb2f) + (c >>> 13);
  }
  const view = new DataView(new ArrayBuffer(16));
  for (const [index, lane] of [a, b, c, d].entries()) view.setUint32(4 * index, mixed(lane ^ bytes.length));
  return new Uint8Array(view.buffer);
}

/** The finalizer of MurmurHash3: every bit of the lane moves every bit of the result. */
function mixed(lane: number): number {
  let hash = lane ^ (lane >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
