/** Bytes written one after the other, into room that doubles when it runs out. */
export interface ByteSheet {
  bytes: Uint8Array;
  length: number;
}

export function newSheet(room: number): ByteSheet {
  return { bytes: new Uint8Array(room), length: 0 };
}

/** The bytes written so far, as a copy. */
export function written(sheet: ByteSheet): Uint8Array {
  return sheet.bytes.slice(0, sheet.length);
}

/** Makes sure of room for so many bytes more. */
export function reserve(sheet: ByteSheet, count: number): void {
  const needed = sheet.length + count;
  if (needed <= sheet.bytes.length) return;
  const larger = new Uint8Array(Math.max(needed, 2 * sheet.bytes.length));
  larger.set(sheet.bytes.subarray(0, sheet.length));
  sheet.bytes = larger;
}

/** A character a byte. */
export function writeText(sheet: ByteSheet, text: string): void {
  reserve(sheet, text.length);
  const { bytes } = sheet;
  let at = sheet.length;
  for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
  sheet.length = at;
}

export function writeBytes(sheet: ByteSheet, bytes: Uint8Array): void {
  reserve(sheet, bytes.length);
  sheet.bytes.set(bytes, sheet.length);
  sheet.length += bytes.length;
}
