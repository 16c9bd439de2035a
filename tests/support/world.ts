import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { World } from '@engross/core';
import { zlibSync } from 'fflate';
import { fromRoot } from './paths.ts';

/** The outside for tests: files of one folder, templates and fonts of the repository, the same deflate everywhere. */
export function testWorld(folder: string): World {
  return {
    readFile: async (name) => {
      try {
        return { kind: 'bytes', bytes: await readFile(path.join(folder, name)) };
      } catch {
        return { kind: 'missing' };
      }
    },
    readFont: (name) => readFile(fromRoot('packages/core/fonts', name)),
    readTemplate: (name) => readFile(fromRoot('templates', name), 'utf8').catch(() => undefined),
    deflate: (bytes) => zlibSync(bytes),
  };
}
