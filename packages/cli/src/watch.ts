import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What a rendering has asked for, each file as it stood just before: also those that were not there, and may come. */
export class FilesRead {
  readonly #stamps = new Map<string, string>();

  get count(): number {
    return this.#stamps.size;
  }

  async note(file: string): Promise<void> {
    const stamp = await stampOf(file);
    if (!this.#stamps.has(file)) this.#stamps.set(file, stamp);
  }

  /** Our own output is no reason to render again, not even where a matter names it as one of its files. */
  forget(file: string): void {
    this.#stamps.delete(file);
  }

  /**
   * Comes back when one of them is no longer what it was, or it is given up. Asks again and again, since events of the
   * file system do not come from network drives, nor from folders shared with a virtual machine.
   */
  async change(givenUp: () => boolean): Promise<void> {
    while (!givenUp() && !(await this.#changed())) await pause(often);
    // Editors save in several steps; one rendering follows the last.
    await pause(often);
  }

  async #changed(): Promise<boolean> {
    for (const [file, stamp] of this.#stamps) if ((await stampOf(file)) !== stamp) return true;
    return false;
  }
}

/** A few dozen files asked for their times this often, in ms, cost nothing that could be measured. */
const often = 200;

async function stampOf(file: string): Promise<string> {
  return stat(file).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => 'missing',
  );
}

/** Renders, and again whenever a file changes that the rendering has read, until the process or its reader ends. */
export async function watchAndRender(render: (read: FilesRead) => Promise<unknown>): Promise<void> {
  let alone = false;
  process.stdout.once('error', () => {
    alone = true;
  });
  while (!alone) {
    const read = new FilesRead();
    await render(read).catch((error: unknown) => {
      process.stderr.write(`engross: a fault in engross itself: ${error instanceof Error ? error.message : error}\n`);
    });
    process.stderr.write(`Watching ${read.count} files; Ctrl-C ends it.\n`);
    await read.change(() => alone);
  }
}
