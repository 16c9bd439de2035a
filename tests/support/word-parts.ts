import { strFromU8, unzipSync, zlibSync } from 'fflate';
import { courts } from '../../packages/core/src/court/index.ts';
import type { Document, Section } from '../../packages/core/src/document/index.ts';
import type { Pages } from '../../packages/core/src/pages/index.ts';
import { writeDocx } from '../../packages/core/src/write/docx/index.ts';

const found = courts.get('cand')?.stationery;
if (!found) throw new Error('no court');
export const stationery = found;

/** Pages on which nothing stands yet: for what of a Word file the layout does not decide. */
export const pages: Pages = {
  width: 612,
  height: 792,
  pages: [],
  anchors: new Map(),
  spaceBefore: new Map(),
  spaceAfter: new Map(),
  entries: new Map([['e1', { lines: ['The first line of ', 'a long heading'], pages: ['4'], apart: false }]]),
  captionLines: new Map(),
  columnWidths: new Map([['t', [468]]]),
  tallRows: new Map(),
  keptWithNext: new Set(),
  footer: { lines: ['MOTION – Case No. 3:26-cv-99012'], size: 10, pitch: 12, top: 753 },
};

export function documentOf(blocks: Section['blocks'], more: Partial<Document> = {}): Document {
  return {
    id: 'motion',
    title: 'Motion',
    metadata: { title: 'Motion', author: '', subject: '', keywords: [], language: 'en-US', date: '2026-03-02' },
    footer: { kind: 'court', title: 'MOTION', caseNumber: [] },
    sections: [{ region: 'body', numbers: { format: 'arabic', start: 1 }, blocks }],
    notes: [],
    authorities: [],
    recordCites: [],
    paragraphs: [],
    draft: false,
    ...more,
  };
}

export const write = (document: Document): Uint8Array =>
  writeDocx(document, pages, stationery, (bytes) => zlibSync(bytes));

/** A part of the Word file of a document, as text. */
export function part(document: Document, path: string): string {
  return strFromU8(unzipSync(write(document))[path] ?? new Uint8Array());
}

export const body = (document: Document): string => part(document, 'word/document.xml');
