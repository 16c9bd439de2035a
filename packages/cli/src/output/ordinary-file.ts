import { readFile, stat } from 'node:fs/promises';

/** The bytes of a file; nothing where there is none, or something else: reading a pipe would wait without end. */
export async function readOrdinaryFile(file: string): Promise<Uint8Array | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? readFile(file).catch(() => undefined) : undefined;
}
