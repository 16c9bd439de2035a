import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing, and tells `made` of each, outermost first. Node's own recursive
 * mkdir never ends where a file system answers ENOENT to a new folder, as /proc does; this tries each once.
 */
export async function makeFolders(folder: string, made: (folder: string) => void = () => {}): Promise<void> {
  const missing: string[] = [];
  for (let each = path.resolve(folder); !(await isThere(each)); each = path.dirname(each)) missing.unshift(each);
  for (const each of missing) {
    await mkdir(each);
    made(each);
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
