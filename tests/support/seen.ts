import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasTool } from './tools.ts';
import { openInViewer, wordsOfPage } from './viewer.ts';

/** What a reader can see of an output folder, by the place where it is seen. */
export type Seen = Map<string, string>;

/** Everything in the folder that a person, a search or a screen reader comes upon. */
export async function seenIn(folder: string): Promise<Seen> {
  const seen: Seen = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  add(seen, 'names of files', files.join('\n'));
  for (const name of files.filter((file) => statSync(path.join(folder, file)).isFile())) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    if (name.endsWith('.pdf')) await seePdf(seen, path.join(folder, name), bytes);
    else if (name.endsWith('.docx')) seeDocx(seen, bytes);
    else add(seen, kinds[path.extname(name)] ?? 'other files', strFromU8(bytes));
  }
  return seen;
}

const kinds: Readonly<Record<string, string>> = {
  '.json': 'packet.json',
  '.html': 'HTML',
  '.txt': 'plain text',
  '.md': 'Markdown',
};

function add(seen: Seen, where: string, text: string): void {
  seen.set(where, `${seen.get(where) ?? ''}\n${text}`);
}

async function seePdf(seen: Seen, file: string, bytes: Uint8Array): Promise<void> {
  if (hasTool('pdftotext')) add(seen, 'PDF by pdftotext', execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
  add(seen, 'strings in the bytes of the PDF', stringsOf(bytes));
  const viewer = await openInViewer(bytes);
  try {
    await seePages(seen, viewer);
    add(seen, 'PDF outline', JSON.stringify(await viewer.getOutline()));
    const { info, metadata } = await viewer.getMetadata();
    add(seen, 'PDF Info', JSON.stringify(info));
    add(seen, 'PDF XMP', metadata?.getRaw() ?? '');
  } finally {
    await viewer.destroy();
  }
}

async function seePages(seen: Seen, viewer: PDFDocumentProxy): Promise<void> {
  for (let number = 1; number <= viewer.numPages; number += 1) {
    add(seen, 'PDF by pdf.js', await wordsOfPage(viewer, number));
    const page = await viewer.getPage(number);
    add(seen, 'PDF links', JSON.stringify(await page.getAnnotations()));
    for (const alt of alternatives(await page.getStructTree())) add(seen, 'PDF alternative texts', alt);
  }
}

function* alternatives(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('alt' in node && typeof node.alt === 'string') yield node.alt;
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) yield* alternatives(child);
}

/** The file as it is, and each stream inflated, as Latin-1, and what reads as UTF-16 in hexadecimal or in bytes. */
function stringsOf(bytes: Uint8Array): string {
  const latin1 = (data: Uint8Array): string => Buffer.from(data).toString('latin1');
  const texts = [latin1(bytes), ...streamsOf(Buffer.from(bytes)).map(latin1)];
  const all = texts.join('\n');
  const hexadecimal = [...all.matchAll(/<(FEFF[0-9A-F]*)>/gi)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  );
  return [all, all.replaceAll('\0', ''), ...hexadecimal].join('\n');
}

function streamsOf(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      streams.push(inflateSync(bytes.subarray(at + 7), { finishFlush: 2 }));
    } catch {
      // Not deflated, or the end of one: it is in the file as it is.
    }
  }
  return streams;
}

function seeDocx(seen: Seen, bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = strFromU8(part);
    const where = name.startsWith('docProps/') ? 'docProps of the DOCX' : 'text of the DOCX, runs joined';
    add(seen, where, xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
    const attributes = [...xml.matchAll(/ [\w:]+="([^"]*)"/g)].map(([, value = '']) => value);
    add(seen, 'attributes in the DOCX', attributes.join('\n'));
  }
}
