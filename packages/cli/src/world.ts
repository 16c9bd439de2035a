import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { FileRead, PreparedLibrary, World } from '@engross/core';

/** Where the build puts templates and fonts: beside `dist/`. */
const assets = fileURLToPath(new URL('..', import.meta.url));

/** The folders of one user. */
interface UserFolders {
  /** Where the matter file is: its prose and papers stand beside it. */
  readonly matter: string;
  /** The firm's own templates. */
  readonly firm?: string | undefined;
  /** Told of every file of the user's before it is read, whether it is there or not. */
  readonly beforeReading?: ((file: string) => Promise<void>) | undefined;
}

/**
 * The outside as Node has it: files confined to the user's folders, built-in templates and fonts, zlib. Files are waited
 * for: a command has nothing else to do, and a promise for each costs more than the reading.
 */
export function nodeWorld({ matter, firm, beforeReading }: UserFolders): World {
  const confined = confinedReader();
  const read = async (folder: string, name: string): Promise<FileRead> => {
    const file = path.resolve(folder, name);
    if (isInside(path.resolve(folder), file)) await beforeReading?.(file);
    return confined(folder, name);
  };
  return {
    readFile: (name) => read(matter, name),
    readFont: async (name) => readFileSync(path.join(assets, 'fonts', name)),
    readTemplate: async (name) => textOf(confined(path.join(assets, 'templates'), name)),
    ...(firm !== undefined && { readFirmTemplate: async (name) => textOf(await read(firm, name)) }),
    deflate: (bytes) => deflateSync(bytes),
  };
}

/** The built-in templates as the build has read and parsed them; the same files serve {@link nodeWorld} as text. */
export function builtInLibrary(): PreparedLibrary {
  // The build's own words, under this one type: nothing in the file is the user's.
  // The build writes ASCII, and V8 reads a text of single bytes faster.
  const library: PreparedLibrary = JSON.parse(readFileSync(path.join(assets, 'dist', 'library.json'), 'latin1'));
  return library;
}

function textOf(read: FileRead): string | undefined {
  return read.kind === 'bytes' ? new TextDecoder().decode(read.bytes) : undefined;
}

/** Reads a file of a folder and no other: the real paths are compared, so that no symlink leads out. */
function confinedReader(): (folder: string, name: string) => FileRead {
  const realFolders = new Map<string, string>();
  const realFolder = (folder: string): string => {
    const real = realFolders.get(folder) ?? realpathSync.native(folder);
    realFolders.set(folder, real);
    return real;
  };
  return (folder, name) => {
    const file = path.resolve(folder, name);
    if (!isInside(path.resolve(folder), file)) return { kind: 'outside' };
    try {
      if (!isInside(realFolder(folder), realpathSync.native(file))) return { kind: 'outside' };
      // A pipe or device would be waited for without end.
      if (!statSync(file).isFile()) return { kind: 'missing' };
      return { kind: 'bytes', bytes: readFileSync(file) };
    } catch {
      return { kind: 'missing' };
    }
  };
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
