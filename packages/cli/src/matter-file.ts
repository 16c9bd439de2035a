import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssembleRequest, Diagnostic } from '@engross/core';
import { openLibrary, templatesOf } from './library.ts';
import { type Refusal, unusable } from './report/refusal.ts';
import { fileTexts } from './report/texts.ts';

/** What opening a matter takes. */
export interface MatterOptions {
  /** The matter file as the command line names it. */
  readonly matter: string;
  /** `--templates DIR`. */
  readonly templates: string | undefined;
}

export interface OpenMatter {
  readonly request: Pick<AssembleRequest, 'matter' | 'world' | 'templates'>;
  /** The text of a file a diagnostic points at, for its code frame. */
  readonly textOf: (file: string) => string | undefined;
  /** Core names files as the matter or the template does; a user clicks on paths from here. */
  readonly fromHere: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Opens a matter file; `beforeReading` is told of every file of the user's that is asked for. */
export async function openMatter(
  { matter: file, templates }: MatterOptions,
  beforeReading?: (file: string) => Promise<void>,
): Promise<OpenMatter | Refusal> {
  await beforeReading?.(path.resolve(file));
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => reason(file, error));
  if ('exit' in bytes) return bytes;
  const folder = path.dirname(file);
  const library = await openLibrary({ option: templates, from: folder, beforeReading });
  if ('exit' in library) return library;
  const folders = library.firm ? [folder, library.firm.folder] : [folder];
  return {
    request: { matter: { file, bytes }, world: library.world, templates: await templatesOf(library) },
    textOf: fileTexts(),
    fromHere: relocated(file, folders),
  };
}

function reason(file: string, error: NodeJS.ErrnoException): Refusal {
  if (error.code === 'ENOENT') {
    const fix = 'engross new motion-to-intervene writes one to start from.';
    return unusable('file-not-found', `There is no file ${file}.`, fix);
  }
  if (error.code === 'EISDIR') return unusable('file-not-found', `${file} is a folder; name the matter file in it.`);
  if (error.code === 'EACCES') return unusable('file-not-found', `${file} may not be read.`);
  return unusable('file-not-found', `${file} cannot be read (${error.code ?? error.message}).`);
}

/** Files are looked for in the folders in turn; the disk is asked once for each. */
function relocated(matter: string, folders: readonly string[]): OpenMatter['fromHere'] {
  const found = new Map<string, string>([[matter, matter]]);
  const fromHere = (file: string): string => {
    const known = found.get(file);
    if (known !== undefined) return known;
    const there = folders.map((folder) => path.join(folder, file)).find((each) => existsSync(each)) ?? file;
    found.set(file, there);
    return there;
  };
  return (diagnostics) =>
    diagnostics.map((diagnostic) => {
      const { place } = diagnostic;
      return place ? { ...diagnostic, place: { ...place, file: fromHere(place.file) } } : diagnostic;
    });
}
