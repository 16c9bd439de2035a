/**
 * The only door to pdf-lib: its object layer, nothing above it. At its root, because its `exports` forbid deeper
 * imports; a bundle may point this one specifier at the package's `es/core/index.js`, which is all we use.
 */
export {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
