import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface OutputFile {
  /** Path relative to the output folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What went wrong with one file, in words for the user. */
export interface WriteFailure {
  readonly code: 'output-unwritable' | 'edited-in-word';
  readonly file: string;
  readonly what: string;
  readonly fix: string;
}

/**
 * Writes all files or none: each to a temporary name first (which tells nothing about the client), then all renamed.
 * A rename that fails after others have succeeded can only be a file held open by another program: it is reported,
 * and the new version waits beside it under no name but is removed.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<readonly WriteFailure[]> {
  const staged: { temporary: string; target: string }[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const target = path.join(folder, file.name);
      const temporary = path.join(path.dirname(target), `.engross-${process.pid}-${index}.tmp`);
      staged.push({ temporary, target });
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(temporary, file.bytes, { flag: 'wx' });
    }
  } catch (error) {
    await discard(staged.map(({ temporary }) => temporary));
    return [failure(staged.at(-1)?.target ?? folder, error)];
  }
  return renameAll(staged);
}

async function renameAll(staged: readonly { temporary: string; target: string }[]): Promise<readonly WriteFailure[]> {
  const failures: WriteFailure[] = [];
  for (const { temporary, target } of staged) {
    try {
      await rename(temporary, target);
    } catch (error) {
      failures.push(failure(target, error));
      await discard([temporary]);
    }
  }
  return failures;
}

async function discard(temporaries: readonly string[]): Promise<void> {
  // What cannot be removed was never made: the path that failed to be written is among them.
  for (const temporary of temporaries) await rm(temporary, { force: true }).catch(() => undefined);
}

function failure(file: string, error: unknown): WriteFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason) return { code: 'output-unwritable', file, ...reason };
  return {
    code: 'output-unwritable',
    file,
    what: `It cannot be written (${code || String(error)}).`,
    fix: 'Give another folder with --out.',
  };
}

const reasons: Readonly<Record<string, { what: string; fix: string }>> = {
  EACCES: { what: 'The folder may not be written to.', fix: 'Give a folder of yours with --out.' },
  EPERM: {
    what: 'The system does not allow writing it; it may be open in Word.',
    fix: 'Close it in Word, or give another folder with --out.',
  },
  EBUSY: { what: 'Another program holds it open, most likely Word.', fix: 'Close it in Word and render again.' },
  EROFS: { what: 'The file system is read-only.', fix: 'Give a folder on another disk with --out.' },
  ENOSPC: { what: 'The disk is full.', fix: 'Make room, or give a folder on another disk with --out.' },
  EEXIST: { what: 'A part of the path is a file, not a folder.', fix: 'Give another folder with --out.' },
  ENOTDIR: { what: 'A part of the path is a file, not a folder.', fix: 'Give another folder with --out.' },
  EISDIR: { what: 'A folder of that name stands in the way.', fix: 'Move it away, or give another folder with --out.' },
  ENAMETOOLONG: { what: 'The path is too long for this system.', fix: 'Give a shorter folder with --out.' },
};
