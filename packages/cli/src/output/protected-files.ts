import { access } from 'node:fs/promises';
import path from 'node:path';
import { readOrdinaryFile } from './ordinary-file.ts';
import { parseRecord, recordName, sha256 } from './packet-record.ts';
import { pdfState } from './pdf-state.ts';
import type { WriteFailure } from './write-failure.ts';
import type { OutputFile } from './write-files.ts';

/**
 * The files that stand where outputs go and must not be overwritten, each with why and what to do. `written` has the
 * SHA-256 of what earlier renderings wrote, by name.
 */
export async function protectedFiles(
  folder: string,
  files: readonly OutputFile[],
  written: ReadonlyMap<string, string>,
): Promise<readonly WriteFailure[]> {
  const found = await Promise.all(
    files.map(({ name, bytes }) => protection(path.join(folder, name), bytes, written.get(name))),
  );
  return found.filter((each) => each !== undefined);
}

async function protection(
  file: string,
  replacement: Uint8Array,
  written: string | undefined,
): Promise<WriteFailure | undefined> {
  if (file.endsWith('.docx') && (await isOpenInWord(file))) {
    return { code: 'output-unwritable', file, what: 'It is open in Word.', fix: 'Close it in Word and render again.' };
  }
  // What is no ordinary file, `writeFiles` reports.
  const bytes = await readOrdinaryFile(file);
  if (!bytes || same(bytes, replacement) || sha256(bytes) === written) return undefined;
  const state = await stateOf(file, bytes);
  return protections[state === 'foreign' && written !== undefined ? 'edited' : state](file);
}

function same(bytes: Uint8Array, others: Uint8Array): boolean {
  return bytes.length === others.length && bytes.every((byte, index) => byte === others[index]);
}

type FileState = 'ours' | 'edited in Word' | 'edited' | 'foreign';

/** Ours in Word and PDF are known by themselves, whatever their name, and our record is. */
async function stateOf(file: string, bytes: Uint8Array): Promise<FileState> {
  if (file.endsWith('.pdf')) return pdfState(bytes);
  if (path.basename(file) === recordName) return parseRecord(Buffer.from(bytes).toString('utf8')) ? 'ours' : 'foreign';
  if (!file.endsWith('.docx')) return 'foreign';
  const { docxState } = await import('./docx-state.ts');
  const state = docxState(bytes);
  return state === 'edited' ? 'edited in Word' : state;
}

const protections = {
  ours: () => undefined,
  'edited in Word': (file) => ({
    code: 'edited-in-word',
    file,
    what: 'It was edited in Word since engross wrote it.',
    fix: 'To keep both, rename your edited file or render elsewhere with --out; to lose the edits, use --force.',
  }),
  edited: (file) => ({
    code: 'output-unwritable',
    file,
    what: 'It was changed since engross wrote it.',
    fix: 'To keep both, rename your file or render elsewhere with --out; to lose the changes, use --force.',
  }),
  foreign: (file) => ({
    code: 'output-unwritable',
    file,
    what: 'A file of that name stands there that engross did not write.',
    fix: 'Move it away, render elsewhere with --out, or overwrite it with --force.',
  }),
} satisfies Record<FileState, (file: string) => WriteFailure | undefined>;

/** Word keeps an owner file beside a document it has open: `~$` over the first two letters of the name. */
async function isOpenInWord(file: string): Promise<boolean> {
  const name = path.basename(file);
  const owner = path.join(path.dirname(file), `~$${name.length > 8 ? name.slice(2) : name}`);
  return access(owner).then(
    () => true,
    () => false,
  );
}
