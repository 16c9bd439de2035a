import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { FileRead, PreparedLibrary, World } from '@engross/core';

/** Where the build puts templates and fonts: beside `dist/`. */
const assets = fileURLToPath(new URL('..', import.meta.url));

/** The outside as Node has it: files confined to the matter's folder, built-in templates and fonts, zlib. */
export function nodeWorld(matterFolder: string): World {
  return {
    readFile: (name) => readConfined(matterFolder, name),
    readFont: (name) => readFile(path.join(assets, 'fonts', name)),
    readTemplate: readBuiltInTemplate,
    deflate: (bytes) => deflateSync(bytes),
  };
}

/** The built-in templates as the build has read and parsed them; the same files serve {@link nodeWorld} as text. */
export async function builtInLibrary(): Promise<PreparedLibrary> {
  return JSON.parse(await readFile(path.join(assets, 'dist', 'library.json'), 'utf8'));
}

async function readBuiltInTemplate(name: string): Promise<string | undefined> {
  const folder = path.join(assets, 'templates');
  const file = path.resolve(folder, name);
  if (!isInside(folder, file)) return undefined;
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file of the matter's folder and no other: the real paths are compared, so that no symlink leads out. */
async function readConfined(folder: string, name: string): Promise<FileRead> {
  const file = path.resolve(folder, name);
  if (!isInside(path.resolve(folder), file)) return { kind: 'outside' };
  try {
    if (!isInside(await realpath(folder), await realpath(file))) return { kind: 'outside' };
    // A pipe or device would be waited for without end.
    if (!(await stat(file)).isFile()) return { kind: 'missing' };
    return { kind: 'bytes', bytes: await readFile(file) };
  } catch {
    return { kind: 'missing' };
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
