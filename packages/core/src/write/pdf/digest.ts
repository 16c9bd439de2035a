/**
 * 128 bits over some bytes, the same everywhere: four multiplicative hashes side by side. Enough to tell files
 * apart (the file identifier, a font subset's tag); no protection against anybody.
 */
export function digest(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Whole words, the last filled up with zeros.
  const words = new DataView(new ArrayBuffer((bytes.length + 3) & ~3));
  new Uint8Array(words.buffer).set(bytes);
  let [a, b, c, d] = [0x3c6ef372, 0x51eb851f, 0x243f6a88, 0x2b7e1516];
  for (let at = 0; at < words.byteLength; at += 4) {
    const word = words.getInt32(at);
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = (Math.imul(b ^ word, 0x85ebca77) + a) | 0;
    c = Math.imul(c ^ word, 0xc2b2ae3d) ^ (b >>> 13);
    d = (Math.imul(d ^ word, 0x27d4eb2f) + c) | 0;
  }
  const digested = new DataView(new ArrayBuffer(16));
  for (const [index, lane] of [a, b, c, d].entries()) digested.setUint32(4 * index, mixed(lane ^ bytes.length));
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
