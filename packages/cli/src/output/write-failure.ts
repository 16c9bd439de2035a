import { systemCode } from '../system-code.ts';

/** What went wrong with one file, in words for the user. */
export interface WriteFailure {
  readonly code: 'output-unwritable' | 'edited-in-word';
  readonly file: string;
  readonly what: string;
  readonly fix: string;
}

/** Says what the system refused. */
export function failureOf(file: string, error: unknown): WriteFailure {
  const code = systemCode(error) ?? '';
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  if (reason) return { code: 'output-unwritable', file, ...reason };
  const what = `It cannot be written (${code || String(error)}).`;
  return { code: 'output-unwritable', file, what, fix: 'Give another folder with --out.' };
}

const notAFolder = { what: 'A part of the path is a file, not a folder.', fix: 'Give another folder with --out.' };

const reasons: Readonly<Record<string, { what: string; fix: string }>> = {
  EACCES: { what: 'The folder may not be written to.', fix: 'Give a folder of yours with --out.' },
  EPERM: {
    what: 'The system does not allow writing it; it may be open in Word.',
    fix: 'Close it in Word, or give another folder with --out.',
  },
  EBUSY: { what: 'Another program holds it open, most likely Word.', fix: 'Close it in Word and render again.' },
  EROFS: { what: 'The file system is read-only.', fix: 'Give a folder on another disk with --out.' },
  ENOSPC: { what: 'The disk is full.', fix: 'Make room, or give a folder on another disk with --out.' },
  ENOENT: { what: 'No folder can be made there.', fix: 'Give another folder with --out.' },
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  EISDIR: { what: 'A folder of that name stands in the way.', fix: 'Move it away, or give another folder with --out.' },
  ENAMETOOLONG: { what: 'The path is too long for this system.', fix: 'Give a shorter folder with --out.' },
};
