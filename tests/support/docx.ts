import { strFromU8, unzipSync, zlibSync } from 'fflate';
import type { Document } from '../../packages/core/src/document/index.ts';
import { layout } from '../../packages/core/src/layout/index.ts';
import { writeDocx } from '../../packages/core/src/write/docx/index.ts';
import { stationeryOf, testFonts } from './pdf.ts';

/** A document laid out and written, with the deflate all tests share. */
export async function docxOf(document: Document): Promise<Uint8Array> {
  const stationery = stationeryOf(document);
  const { value: pages, diagnostics } = layout(document, stationery, await testFonts());
  if (!pages) throw new Error(diagnostics.map(({ what }) => what).join('\n'));
  return writeDocx(document, pages, stationery, (bytes) => zlibSync(bytes));
}

/** The parts of a DOCX as text, by their paths. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
