import { watch } from 'node:fs/promises';
import path from 'node:path';

/** Editors save in bursts; one rendering follows the last event of a burst by this many ms. */
const burst = 100;

/** Calls `onChange` after every burst of changes in a folder, one call at a time, until the process ends. */
export async function watchFolder(folder: string, exceptFolder: string, onChange: () => Promise<void>): Promise<void> {
  process.stderr.write(`Watching ${folder}; Ctrl-C ends it.\n`);
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  for await (const { filename } of watch(folder, { recursive: true })) {
    if (filename && path.resolve(folder, filename).startsWith(exceptFolder + path.sep)) continue;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(onChange);
    }, burst);
  }
}
