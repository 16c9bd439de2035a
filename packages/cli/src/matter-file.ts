import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssembleRequest, Diagnostic } from '@engross/core';
import { builtInLibrary, nodeWorld } from './world.ts';

export interface OpenMatter {
  readonly request: Pick<AssembleRequest, 'matter' | 'world' | 'templates'>;
  /** The text of a file a diagnostic points at, for its code frame. */
  readonly textOf: (file: string) => string | undefined;
  /** Core names prose files as the matter does, from its folder; a user clicks on paths from here. */
  readonly fromHere: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Opens a matter file as the command line names it; a string is why it cannot be opened. */
export async function openMatter(file: string): Promise<OpenMatter | string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => reason(file, error));
  if (typeof bytes === 'string') return bytes;
  const world = nodeWorld(path.dirname(file));
  return {
    request: { matter: { file, bytes }, world, templates: await builtInLibrary() },
    textOf: readTextOf(),
    fromHere: (diagnostics) => diagnostics.map((diagnostic) => relocate(diagnostic, file)),
  };
}

function reason(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT')
    return `There is no file ${file}. engross new motion-to-intervene writes one to start from.`;
  if (error.code === 'EISDIR') return `${file} is a folder; name the matter file in it.`;
  if (error.code === 'EACCES') return `${file} may not be read.`;
  return `${file} cannot be read (${error.code ?? error.message}).`;
}

function relocate(diagnostic: Diagnostic, matter: string): Diagnostic {
  const { place } = diagnostic;
  if (!place || place.file === matter) return diagnostic;
  const beside = path.join(path.dirname(matter), place.file);
  return existsSync(beside) ? { ...diagnostic, place: { ...place, file: beside } } : diagnostic;
}

function readTextOf(): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, readText(file));
    return texts.get(file);
  };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
