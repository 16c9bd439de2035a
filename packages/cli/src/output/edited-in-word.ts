import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFile, WriteFailure } from './write-files.ts';

/** The Word files among the outputs that must not be overwritten, each with why and what to do. */
export async function protectedFiles(folder: string, files: readonly OutputFile[]): Promise<readonly WriteFailure[]> {
  const words = files.filter((file) => file.name.endsWith('.docx'));
  const found = await Promise.all(words.map((file) => protection(path.join(folder, file.name))));
  return found.filter((each) => each !== undefined);
}

async function protection(file: string): Promise<WriteFailure | undefined> {
  if (await isOpenInWord(file)) {
    return { code: 'output-unwritable', file, what: 'It is open in Word.', fix: 'Close it in Word and render again.' };
  }
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const { docxState } = await import('./docx-state.ts');
  return protections[docxState(bytes)](file);
}

const protections = {
  ours: () => undefined,
  edited: (file: string) => ({
    code: 'edited-in-word' as const,
    file,
    what: 'It was edited in Word since engross wrote it.',
    fix: 'To keep both, rename your edited file or render elsewhere with --out; to lose the edits, use --force.',
  }),
  foreign: (file: string) => ({
    code: 'output-unwritable' as const,
    file,
    what: 'A file of that name stands there that engross did not write.',
    fix: 'Move it away, render elsewhere with --out, or overwrite it with --force.',
  }),
} satisfies Record<'ours' | 'edited' | 'foreign', (file: string) => WriteFailure | undefined>;

/** Word keeps an owner file beside a document it has open: `~$` over the first two letters of the name. */
async function isOpenInWord(file: string): Promise<boolean> {
  const name = path.basename(file);
  const owner = path.join(path.dirname(file), `~$${name.length > 8 ? name.slice(2) : name}`);
  return access(owner).then(
    () => true,
    () => false,
  );
}
