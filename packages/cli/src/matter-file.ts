import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssembleRequest, Diagnostic, MaskedOutcome } from '@engross/core';
import { openLibrary } from './library.ts';
import { type Refusal, unusable } from './report/refusal.ts';
import { fileTexts, readText, type TextOf } from './report/texts.ts';

/** What opening a matter takes. */
export interface MatterOptions {
  /** The matter file as the command line names it. */
  readonly matter: string;
  /** `--templates DIR`. */
  readonly templates: string | undefined;
}

interface OpenMatter {
  readonly request: Pick<AssembleRequest, 'matter' | 'world' | 'templates' | 'firmTemplates'>;
  /** What may be printed of what a run gave back. */
  readonly shown: (outcome: MaskedOutcome<unknown>) => Shown;
}

/** Names that a pseudonym protects are masked in all of it. */
export interface Shown {
  /** Core names files as the matter or the template does; a user clicks on paths from here. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a file a diagnostic points at, for its code frame. */
  readonly textOf: TextOf;
  /** The matter file, as it may be named. */
  readonly matter: string;
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
  const { firm, world, templates: builtIn, firmTemplates } = library;
  const folders = firm ? [folder, firm.folder] : [folder];
  return {
    request: { matter: { file, bytes }, world, templates: builtIn, firmTemplates },
    shown: shownFrom(file, folders),
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
function shownFrom(matter: string, folders: readonly string[]): OpenMatter['shown'] {
  return ({ diagnostics, mask }) => {
    // A path that holds a protected name is printed, and asked for, by its masked one.
    const found = new Map<string, string>([[mask(matter), matter]]);
    const fromHere = (file: string): string => {
      const known = found.get(file);
      if (known !== undefined) return mask(known);
      const there = folders.map((folder) => path.join(folder, file)).find((each) => existsSync(each)) ?? file;
      found.set(file, there).set(mask(there), there);
      return mask(there);
    };
    return {
      diagnostics: diagnostics.map((diagnostic) => {
        const { place } = diagnostic;
        return place ? { ...diagnostic, place: { ...place, file: fromHere(place.file) } } : diagnostic;
      }),
      textOf: fileTexts((file) => {
        const text = readText(found.get(file) ?? file);
        return text === undefined ? undefined : mask(text);
      }),
      matter: mask(matter),
    };
  };
}
