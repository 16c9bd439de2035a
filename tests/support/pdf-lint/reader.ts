import type { PDFObject } from 'pdf-lib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** A PDF file opened for looking into. */
export interface OpenPdf {
  readonly bytes: Uint8Array;
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly trailerId: PDFArray | undefined;
  readonly pages: readonly { readonly ref: PDFRef; readonly dict: PDFDict }[];
  readonly objects: readonly (readonly [PDFRef, PDFObject])[];
  /** Follows a reference. */
  readonly look: (object: PDFObject | undefined) => PDFObject | undefined;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const look = (object: PDFObject | undefined): PDFObject | undefined => context.lookup(object);
  const info = look(context.trailerInfo.Info);
  const id = look(context.trailerInfo.ID);
  return {
    bytes,
    catalog: document.catalog,
    info: info instanceof PDFDict ? info : undefined,
    trailerId: id instanceof PDFArray ? id : undefined,
    pages: document.getPages().map((page) => ({ ref: page.ref, dict: page.node })),
    objects: context.enumerateIndirectObjects(),
    look,
  };
}

export function entry(pdf: OpenPdf, object: PDFObject | undefined, ...path: readonly string[]): PDFObject | undefined {
  let at = pdf.look(object);
  for (const key of path) {
    const dict = at instanceof PDFRawStream ? at.dict : at;
    if (!(dict instanceof PDFDict)) return undefined;
    at = pdf.look(dict.get(PDFName.of(key)));
  }
  return at;
}

export function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** The elements of an array, references followed; a single value counts as an array of one. */
export function listOf(pdf: OpenPdf, object: PDFObject | undefined): (PDFObject | undefined)[] {
  const value = pdf.look(object);
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray().map((each) => pdf.look(each)) : [value];
}

/** The same, references kept. */
export function rawList(pdf: OpenPdf, object: PDFObject | undefined): PDFObject[] {
  const value = pdf.look(object);
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : object ? [object] : [];
}

export function streamBytes(object: PDFObject | undefined): Uint8Array | undefined {
  return object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : undefined;
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

export { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFString };
