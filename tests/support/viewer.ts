import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF in the engine of a browser's viewer, which must have nothing to warn of. */
export async function openInViewer(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The engine takes the bytes for itself: it gets a copy.
  return getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
}

/** The words of a page in the order they are drawn, lines apart. */
export async function wordsOfPage(viewer: PDFDocumentProxy, page: number): Promise<string> {
  const content = await (await viewer.getPage(page)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
