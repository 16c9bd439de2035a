import { createHash } from 'node:crypto';
import path from 'node:path';
import { formats, type Rendering } from '@engross/core';
import { readOrdinaryFile } from './ordinary-file.ts';
import { pagesOfPdf } from './pdf-pages.ts';

/** `packet.json`: what stands in the output folder, for those who upload it and for the next rendering. */
export interface PacketRecord {
  readonly producer: typeof producer;
  readonly files: readonly RecordedFile[];
  /** Papers made elsewhere that were not beside the matter. */
  readonly missing: readonly { readonly paper: string; readonly description: string; readonly external: string }[];
}

export interface RecordedFile {
  /** The id of its paper in the matter. */
  readonly paper: string;
  readonly format: Rendering['files'][number]['format'];
  /** Its path in the output folder, with `/`. */
  readonly file: string;
  /** Absent where there are none, as on a web site, or they are not plain to see. */
  readonly pages?: number;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** The paper's title. */
  readonly description: string;
}

export const recordName = 'packet.json';
const producer = 'Engross';

/**
 * The record after a rendering, in the packet's order. A rendering of some papers or formats leaves the others as the
 * record before has them, as long as their names hold.
 */
export function recordOf({ papers, files }: Rendering, before: PacketRecord | undefined): PacketRecord {
  const written = files.map((file): RecordedFile => {
    const { paper, format, bytes } = file;
    const pages = format === 'external' ? pagesOfPdf(bytes) : file.pages;
    const description = papers.find(({ id }) => id === paper)?.title ?? paper;
    const counted = pages === undefined ? {} : { pages };
    return { paper, format, file: pathOf(file), ...counted, size: bytes.length, sha256: sha256(bytes), description };
  });
  const names = new Set(written.map(({ file }) => file));
  const kept = before?.files.filter((file) => !names.has(file.file) && holds(file, papers)) ?? [];
  const all = [...written, ...kept];
  const missing = papers.flatMap(({ id, title, external }) =>
    external === undefined || all.some(({ paper }) => paper === id)
      ? []
      : [{ paper: id, description: title, external }],
  );
  const inOrder = all.toSorted((a, b) => orderOf(a) - orderOf(b) || (a.file < b.file ? -1 : 1));
  return { producer, files: papers.flatMap(({ id }) => inOrder.filter(({ paper }) => paper === id)), missing };
}

const order: readonly string[] = formats;

function orderOf({ format }: RecordedFile): number {
  return order.indexOf(format);
}

/** Files of the record before whose paper is gone or is called otherwise now: they would be filed twice. */
export function outdated({ papers }: Rendering, before: PacketRecord | undefined): readonly RecordedFile[] {
  return before?.files.filter((file) => !holds(file, papers)) ?? [];
}

function holds({ paper, file }: RecordedFile, papers: Rendering['papers']): boolean {
  const now = papers.find(({ id }) => id === paper);
  return now !== undefined && file.startsWith(`${now.folder}/${now.name}.`);
}

/** Relative to the output folder. */
export function pathOf({ folder, name }: Pick<Rendering['files'][number], 'folder' | 'name'>): string {
  return `${folder}/${name}`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function printRecord(record: PacketRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}

/** The record in an output folder; none where there is none, or none of ours. */
export async function readRecord(folder: string): Promise<PacketRecord | undefined> {
  const bytes = await readOrdinaryFile(path.join(folder, recordName));
  return bytes && parseRecord(new TextDecoder().decode(bytes));
}

/** A file that anybody may have written: what is not as we write it is no record, and no entry leads out of the folder. */
export function parseRecord(text: string): PacketRecord | undefined {
  if (!text.startsWith(`{\n  "producer": "${producer}",`)) return undefined;
  try {
    const { files }: { files: unknown } = JSON.parse(text);
    return Array.isArray(files) ? { producer, files: files.filter(isRecorded), missing: [] } : undefined;
  } catch {
    return undefined;
  }
}

function isRecorded(entry: unknown): entry is RecordedFile {
  if (typeof entry !== 'object' || entry === null) return false;
  const words = ['paper', 'format', 'file', 'sha256', 'description'];
  const isWritten = words.every((key) => typeof Reflect.get(entry, key) === 'string');
  const isCounted = typeof Reflect.get(entry, 'size') === 'number';
  return isWritten && isCounted && /^(?:filing|press)\/[a-z0-9][a-z0-9.-]*$/.test(String(Reflect.get(entry, 'file')));
}
