import { type ByteSheet, newSheet, writeBytes, writeText, written } from './byte-sheet.ts';
import { digest } from './digest.ts';
import type { Ref } from './objects.ts';
import { nextRef, type Output, packed, type Stream } from './output.ts';
import { asciiBytes, byteString } from './strings.ts';

/**
 * Writes the file: streams as they are, the catalog in the open for tools that look no further, all other objects
 * packed into object streams, and a cross-reference stream.
 */
export function serialize(output: Output, root: Ref, info: Ref): Uint8Array {
  const file: File = { sheet: newSheet(65_536), entries: [], checksums: newSheet(1024) };
  // PDF/A-2, 6.1.2: a comment of four bytes above 127 follows the header.
  writeText(file.sheet, '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  const others: PackedObject[] = [];
  for (const [number, object] of output.objects.entries()) {
    if (object === undefined) continue;
    if (typeof object !== 'string') writeStream(file, number, object);
    else if (number === root.number) writeObject(file, number, object);
    else others.push({ number, object });
  }
  for (let start = 0; start < others.length; start += objectsPerStream) {
    writeObjectStream(file, output, others.slice(start, start + objectsPerStream));
  }
  writeCrossReferences(file, output, root, info);
  return written(file.sheet);
}

/** Many, as they deflate the better; not all, as a viewer unpacks a whole stream for one of its objects. */
const objectsPerStream = 500;

interface File {
  readonly sheet: ByteSheet;
  /** By object number. */
  readonly entries: Entry[];
  /** The end of every stream: deflated ones end with the Adler-32 of what they hold (RFC 1950). */
  readonly checksums: ByteSheet;
}

/** Fields of a cross-reference entry: ISO 32000-1, table 18. */
type Entry = readonly [kind: 1, offset: number, generation: 0] | readonly [kind: 2, stream: number, index: number];

function writeStream({ sheet, entries, checksums }: File, number: number, { dictionary, bytes }: Stream): void {
  entries[number] = [1, sheet.length, 0];
  writeText(sheet, `${number} 0 obj\n${dictionary}\nstream\n`);
  writeBytes(sheet, bytes);
  writeText(sheet, '\nendstream\nendobj\n');
  writeBytes(checksums, bytes.subarray(-4));
}

function writeObject({ sheet, entries }: File, number: number, object: string): void {
  entries[number] = [1, sheet.length, 0];
  writeText(sheet, `${number} 0 obj\n${object}\nendobj\n`);
}

interface PackedObject {
  readonly number: number;
  readonly object: string;
}

/** ISO 32000-1, 7.5.7: numbers and offsets of the objects, then the objects. */
function writeObjectStream(file: File, output: Output, objects: readonly PackedObject[]): void {
  const ref = nextRef(output);
  let directory = '';
  let bodies = '';
  for (const [index, { number, object }] of objects.entries()) {
    file.entries[number] = [2, ref.number, index];
    directory += `${number} ${bodies.length} `;
    bodies += `${object}\n`;
  }
  const entries = { Type: 'ObjStm', N: objects.length, First: directory.length };
  writeStream(file, ref.number, packed(output, asciiBytes(directory + bodies), entries));
}

function writeCrossReferences(file: File, output: Output, root: Ref, info: Ref): void {
  const { sheet, entries } = file;
  const ref = nextRef(output);
  const start = sheet.length;
  writeText(file.checksums, `${start}`);
  const id = byteString(digest(written(file.checksums)));
  const size = ref.number + 1;
  entries[ref.number] = [1, start, 0];
  const table = crossReferenceTable(entries, size);
  const dictionary = { Type: 'XRef', Size: size, W: [1, 4, 2], Root: root, Info: info, ID: [id, id] };
  writeStream(file, ref.number, packed(output, table, dictionary));
  writeText(sheet, `startxref\n${start}\n%%EOF\n`);
}

/** Fields of 1, 4 and 2 bytes; a number without an object is free. */
function crossReferenceTable(entries: readonly (Entry | undefined)[], size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(7 * size));
  view.setUint16(5, 0xffff);
  for (let index = 1; index < size; index++) {
    const [kind, second, third] = entries[index] ?? [0, 0, 0xffff];
    view.setUint8(7 * index, kind);
    view.setUint32(7 * index + 1, second);
    view.setUint16(7 * index + 5, third);
  }
  return new Uint8Array(view.buffer);
}
