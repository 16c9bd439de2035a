import { type PDFContext, PDFRawStream, type PDFRef } from './pdf-lib.ts';

/** The file's objects and how its streams are packed: what every part of the writer adds to. */
export interface Output {
  readonly context: PDFContext;
  /** zlib-wrapped deflate (RFC 1950). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

export function addStream(
  { context, deflate }: Output,
  bytes: Uint8Array,
  entries: Parameters<PDFContext['stream']>[1] = {},
): PDFRef {
  const packed = deflate(bytes);
  return context.register(PDFRawStream.of(context.obj({ ...entries, Filter: 'FlateDecode' }), packed));
}
