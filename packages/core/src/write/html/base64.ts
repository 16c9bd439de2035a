const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, 4. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const written = [18, 12, 6, 0].map((shift) => digits.charAt((group >> shift) & 63)).join('');
    pieces.push(at + 3 <= bytes.length ? written : written.slice(0, bytes.length - at + 1).padEnd(4, '='));
  }
  return pieces.join('');
}
