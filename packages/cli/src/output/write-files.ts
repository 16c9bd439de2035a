import { lstat, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../system-code.ts';
import { holdSignals } from './hold-signals.ts';
import { makeFolders } from './make-folders.ts';
import { failureOf, type WriteFailure } from './write-failure.ts';

export interface OutputFile {
  /** Path relative to the output folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files and removes those `outdated`, or leaves everything as it was. Each file is written under a temporary
 * name (which tells nothing about the client); then each that stands in its place is set aside and the new one renamed.
 * What fails midway is undone step by step: the files set aside come back, and folders made for nothing go.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  outdated: readonly string[] = [],
): Promise<readonly WriteFailure[]> {
  const targets = files.map(({ name }) => path.join(folder, name));
  const blocked = await Promise.all(targets.map(blockade));
  const failures = blocked.filter((each) => each !== undefined);
  return failures.length > 0 ? failures : holdSignals(() => exchange(folder, files, outdated));
}

/** What stands under a file's name and is no file: nothing is begun then. */
async function blockade(target: string): Promise<WriteFailure | undefined> {
  const found = await lstat(target).catch(() => undefined);
  if (!found || found.isFile() || found.isSymbolicLink()) return undefined;
  if (found.isDirectory()) return failureOf(target, Object.assign(new Error(), { code: 'EISDIR' }));
  const what = 'What stands there is no ordinary file.';
  return { code: 'output-unwritable', file: target, what, fix: 'Give another folder with --out.' };
}

async function exchange(
  folder: string,
  files: readonly OutputFile[],
  outdated: readonly string[],
): Promise<readonly WriteFailure[]> {
  const steps = new Exchange();
  let at = folder;
  try {
    const staged: { temporary: string; target: string }[] = [];
    for (const { name, bytes } of files) {
      at = path.join(folder, name);
      staged.push({ temporary: await steps.stage(at, bytes), target: at });
    }
    for (const { temporary, target } of staged) {
      at = target;
      await steps.setAside(target);
      await steps.putInPlace(temporary, target);
    }
    for (const name of outdated) {
      at = path.join(folder, name);
      await steps.setAside(at);
    }
  } catch (error) {
    return [failureOf(at, error), ...(await steps.takeBack())];
  }
  await steps.finish();
  return [];
}

/** One step taken back; `lost` names the file that stays set aside should that fail. */
interface Undo {
  readonly run: () => Promise<void>;
  readonly lost?: { readonly target: string; readonly aside: string };
}

/** Steps, each with the way back. */
class Exchange {
  readonly #undo: Undo[] = [];
  readonly #asides: string[] = [];
  /** No two processes' names are alike, not even those of one that was ended and left its files. */
  readonly #stem = `.engross-${process.pid}-${process.hrtime.bigint().toString(36)}`;
  #names = 0;

  async stage(target: string, bytes: Uint8Array): Promise<string> {
    await makeFolders(path.dirname(target), (made) => this.#undo.push({ run: () => rmdir(made) }));
    const temporary = this.#nameBeside(target);
    this.#undo.push({ run: () => rm(temporary, { force: true }) });
    await writeFile(temporary, bytes, { flag: 'wx' });
    return temporary;
  }

  async setAside(target: string): Promise<void> {
    const aside = this.#nameBeside(target);
    if (!(await renameIfThere(target, aside))) return;
    this.#asides.push(aside);
    this.#undo.push({ run: () => rename(aside, target), lost: { target, aside } });
  }

  async putInPlace(temporary: string, target: string): Promise<void> {
    await rename(temporary, target);
    this.#undo.push({ run: () => rm(target) });
  }

  async takeBack(): Promise<readonly WriteFailure[]> {
    const failures: WriteFailure[] = [];
    for (const { run, lost } of this.#undo.toReversed()) {
      await run().catch(() => {
        if (lost) failures.push(keptAside(lost));
      });
    }
    return failures;
  }

  async finish(): Promise<void> {
    for (const aside of this.#asides) await rm(aside, { force: true }).catch(() => undefined);
  }

  /** In the target's own folder, as only there a rename is one step. */
  #nameBeside(target: string): string {
    this.#names += 1;
    return path.join(path.dirname(target), `${this.#stem}-${this.#names}.tmp`);
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function keptAside({ target, aside }: { readonly target: string; readonly aside: string }): WriteFailure {
  const what = `What stood there could not be put back and is kept as ${aside}.`;
  return { code: 'output-unwritable', file: target, what, fix: `Rename it to ${path.basename(target)}.` };
}
