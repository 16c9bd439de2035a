import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export function fromRoot(...parts: readonly string[]): string {
  return path.join(root, ...parts);
}
