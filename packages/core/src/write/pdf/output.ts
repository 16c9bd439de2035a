import { dictionary, type Value } from './objects.ts';
import { type PDFContext, PDFRawStream, type PDFRef } from './pdf-lib.ts';

/** The file's objects and how its streams are packed: what every part of the writer adds to. */
export interface Output {
  readonly context: PDFContext;
  /** zlib-wrapped deflate (RFC 1950). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

type Entries = { readonly [key: string]: Value };

export function add({ context }: Output, entries: Entries): PDFRef {
  return context.register(dictionary(context, entries));
}

export function assign({ context }: Output, ref: PDFRef, entries: Entries): void {
  context.assign(ref, dictionary(context, entries));
}

export function addStream(output: Output, bytes: Uint8Array, entries: Entries = {}): PDFRef {
  return output.context.register(packed(output, bytes, entries));
}

/** A stream, deflated. */
export function packed(output: Output, bytes: Uint8Array, entries: Entries): PDFRawStream {
  return plain(output, output.deflate(bytes), { ...entries, Filter: 'FlateDecode' });
}

/** A stream as it is. */
export function plain({ context }: Output, bytes: Uint8Array, entries: Entries): PDFRawStream {
  return PDFRawStream.of(dictionary(context, { ...entries, Length: bytes.length }), bytes);
}
