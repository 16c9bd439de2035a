import { type ByteSheet, newSheet, writeBytes, writeText, written } from './byte-sheet.ts';
import { digest } from './digest.ts';
import { type Output, packed } from './output.ts';
import { type PDFObject, PDFRawStream, type PDFRef } from './pdf-lib.ts';
import { asciiBytes, byteString } from './strings.ts';

/**
 * Writes the file: streams as they are, the catalog in the open for tools that look no further, all other objects
 * packed into object streams, and a cross-reference stream.
 *
 * pdf-lib's own writer waits for timers, packs with a deflate of its own and searches all entries of the
 * cross-reference stream for each it adds; of pdf-lib only the objects' own spelling is used here.
 */
export function serialize(output: Output, root: PDFRef, info: PDFRef): Uint8Array {
  const file: File = { sheet: newSheet(65_536), entries: [], checksums: newSheet(1024) };
  // PDF/A-2, 6.1.2: a comment of four bytes above 127 follows the header.
  writeText(file.sheet, '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  const others: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of output.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) writeStream(file, ref, object);
    else if (ref === root) writeObject(file, ref, object);
    else others.push([ref, object]);
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

function writeStream({ sheet, entries, checksums }: File, ref: PDFRef, stream: PDFRawStream): void {
  entries[ref.objectNumber] = [1, sheet.length, 0];
  writeText(sheet, `${ref.objectNumber} 0 obj\n${stream.dict}\nstream\n`);
  writeBytes(sheet, stream.contents);
  writeText(sheet, '\nendstream\nendobj\n');
  writeBytes(checksums, stream.contents.subarray(-4));
}

function writeObject({ sheet, entries }: File, ref: PDFRef, object: PDFObject): void {
  entries[ref.objectNumber] = [1, sheet.length, 0];
  writeText(sheet, `${ref.objectNumber} 0 obj\n${object}\nendobj\n`);
}

/** ISO 32000-1, 7.5.7: numbers and offsets of the objects, then the objects. */
function writeObjectStream(file: File, output: Output, objects: readonly (readonly [PDFRef, PDFObject])[]): void {
  const ref = output.context.nextRef();
  let directory = '';
  let bodies = '';
  for (const [index, [member, object]] of objects.entries()) {
    file.entries[member.objectNumber] = [2, ref.objectNumber, index];
    directory += `${member.objectNumber} ${bodies.length} `;
    bodies += `${object}\n`;
  }
  const entries = { Type: 'ObjStm', N: objects.length, First: directory.length };
  writeStream(file, ref, packed(output, asciiBytes(directory + bodies), entries));
}

function writeCrossReferences(file: File, output: Output, root: PDFRef, info: PDFRef): void {
  const { sheet, entries } = file;
  const ref = output.context.nextRef();
  const start = sheet.length;
  writeText(file.checksums, `${start}`);
  const id = byteString(digest(written(file.checksums)));
  const size = ref.objectNumber + 1;
  entries[ref.objectNumber] = [1, start, 0];
  const table = crossReferenceTable(entries, size);
  const dictionary = { Type: 'XRef', Size: size, W: [1, 4, 2], Root: root, Info: info, ID: [id, id] };
  writeStream(file, ref, packed(output, table, dictionary));
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
