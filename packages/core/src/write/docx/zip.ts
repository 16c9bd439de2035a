import { joinedBytes } from '../joined-bytes.ts';

/** A file in a zip: its bytes and their CRC-32. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly crc: number;
}

export function zipFile(path: string, bytes: Uint8Array): ZipFile {
  return { path, bytes, crc: crc32(bytes) };
}

/** Unix, a regular file its owner may read and write: Word for Mac has called files with no attributes unreadable. */
const madeBy = 0x0314;
const attributes = 0o100600 * 2 ** 16;
/** 1 January 1980, midnight: the first moment the format knows. */
const date = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;

/**
 * Zips files in their order (PKWARE APPNOTE 6.3.10), all from one moment: the same bytes on any day, in any time
 * zone. `deflate` wraps its output as zlib does (RFC 1950): 2 bytes before, 4 behind.
 */
export function zip(files: readonly ZipFile[], deflate: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = utf8.encode(file.path);
    const data = deflate(file.bytes).subarray(2, -4);
    const fields = commonFields(file, name.length, data.length);
    const local = record(0x04034b50, [[20, 2], ...fields, [0, 2]]);
    directory.push(
      record(0x02014b50, [
        [madeBy, 2],
        [20, 2],
        ...fields,
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [attributes, 4],
        [offset, 4],
      ]),
      name,
    );
    pieces.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joinedBytes([...pieces, ...directory, end]);
}

const utf8 = new TextEncoder();

type Field = readonly [value: number, width: 2 | 4];

/** What the local header and the directory say alike, from the flags to the length of the name. */
function commonFields({ bytes, crc }: ZipFile, nameLength: number, packed: number): Field[] {
  return [
    [utf8Names, 2],
    [deflated, 2],
    [0, 2],
    [date, 2],
    [crc, 4],
    [packed, 4],
    [bytes.length, 4],
    [nameLength, 2],
  ];
}

/** Little-endian fields behind a signature. */
function record(signature: number, fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [, width]) => sum + width, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
