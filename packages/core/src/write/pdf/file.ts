import { digest } from './digest.ts';
import type { Output } from './output.ts';
import { PDFName, type PDFObject, PDFObjectStream, PDFRawStream, type PDFRef, PDFStream } from './pdf-lib.ts';
import { byteString, latin1Bytes } from './strings.ts';

/**
 * Writes the file: streams as they are, all other objects packed into object streams, and a cross-reference stream.
 * pdf-lib's own writer waits for timers, packs with a deflate of its own and searches all entries of the
 * cross-reference stream for each it adds; of pdf-lib only the objects' serialization is used here.
 */
export function serialize(output: Output, root: PDFRef, info: PDFRef): Uint8Array {
  const objects = output.context.enumerateIndirectObjects();
  const streams = objects.filter(([, object]) => object instanceof PDFStream);
  const others = objects.filter(([, object]) => !(object instanceof PDFStream));
  const sheet: Sheet = { parts: [], length: 0, entries: [] };
  // PDF/A-2, 6.1.2: a comment of four bytes above 127 follows the header.
  append(sheet, Uint8Array.of(...latin1Bytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  for (const [ref, object] of streams) appendObject(sheet, ref, object);
  for (let start = 0; start < others.length; start += objectsPerStream) {
    appendObjectStream(sheet, output, others.slice(start, start + objectsPerStream));
  }
  appendCrossReferences(sheet, output, root, info);
  return joined(sheet);
}

const objectsPerStream = 100;

interface Sheet {
  readonly parts: Uint8Array[];
  length: number;
  /** By object number. */
  readonly entries: Entry[];
}

/** Fields of a cross-reference entry: ISO 32000-1, table 18. */
type Entry = readonly [kind: 1, offset: number, generation: 0] | readonly [kind: 2, stream: number, index: number];

function append(sheet: Sheet, bytes: Uint8Array): void {
  sheet.parts.push(bytes);
  sheet.length += bytes.length;
}

function appendObject(sheet: Sheet, ref: PDFRef, object: PDFObject): void {
  sheet.entries[ref.objectNumber] = [1, sheet.length, 0];
  append(sheet, latin1Bytes(`${ref.objectNumber} 0 obj\n`));
  const body = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(body, 0);
  append(sheet, body);
  append(sheet, latin1Bytes('\nendobj\n'));
}

function appendObjectStream(sheet: Sheet, { context, deflate }: Output, objects: [PDFRef, PDFObject][]): void {
  const ref = context.nextRef();
  for (const [index, [member]] of objects.entries()) sheet.entries[member.objectNumber] = [2, ref.objectNumber, index];
  const stream = PDFObjectStream.withContextAndObjects(context, objects, false);
  stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  appendObject(sheet, ref, PDFRawStream.of(stream.dict, deflate(stream.getUnencodedContents())));
}

function appendCrossReferences(sheet: Sheet, { context, deflate }: Output, root: PDFRef, info: PDFRef): void {
  const ref = context.nextRef();
  const start = sheet.length;
  const id = byteString(digest(joined(sheet)));
  sheet.entries[ref.objectNumber] = [1, start, 0];
  const entries = {
    Type: 'XRef',
    Size: ref.objectNumber + 1,
    W: [1, 4, 2],
    Root: root,
    Info: info,
    ID: [id, id],
    Filter: 'FlateDecode',
  };
  const table = crossReferenceTable(sheet.entries, ref.objectNumber + 1);
  appendObject(sheet, ref, PDFRawStream.of(context.obj(entries), deflate(table)));
  append(sheet, latin1Bytes(`startxref\n${start}\n%%EOF\n`));
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

function joined(sheet: Sheet): Uint8Array {
  const bytes = new Uint8Array(sheet.length);
  let offset = 0;
  for (const part of sheet.parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
