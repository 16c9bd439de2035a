/**
 * The only door to pdf-lib: its objects, nothing above them. At its root, because its `exports` forbid deeper imports.
 * A bundle may put the few modules behind these names in its place (`es/core/PDFContext.js`, `es/core/objects/*.js`),
 * without the standard fonts and the deflate they reach for and we do not use: 25 KB for 457 KB.
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
  PDFString,
} from 'pdf-lib';
