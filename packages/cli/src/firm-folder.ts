import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readSettings } from '@engross/core';
import { exitCodes } from './exit-codes.ts';
import { type Refusal, unusable } from './report/refusal.ts';

/** The firm's own templates. */
export interface FirmFolder {
  readonly folder: string;
  /** The templates in it: its folders with a `template.yaml`. */
  readonly templates: readonly string[];
}

/** Where to look for the firm's templates. */
export interface FirmSearch {
  /** `--templates DIR`; without it, the nearest `engross.yaml` says. */
  readonly option: string | undefined;
  /** The folder of the matter: `engross.yaml` is looked for there, and above as far as the working directory. */
  readonly from: string;
  /** Told of every file and folder before it is read. */
  readonly beforeReading?: ((file: string) => Promise<void>) | undefined;
}

/** The firm's folder, nothing where the firm has none, or what is wrong with what says where it is. */
export async function findFirmFolder(search: FirmSearch): Promise<FirmFolder | undefined | Refusal> {
  const { option, from, beforeReading } = search;
  if (option !== undefined) {
    const firm = await openFolder(option, beforeReading);
    return firm ?? unusable('file-not-found', `There is no folder ${option} of templates.`);
  }
  for (const folder of foldersUpFrom(from)) {
    const file = path.join(folder, 'engross.yaml');
    await beforeReading?.(path.resolve(file));
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) return folderNamedIn(file, bytes, beforeReading);
  }
  return undefined;
}

async function folderNamedIn(
  file: string,
  bytes: Uint8Array,
  beforeReading: FirmSearch['beforeReading'],
): Promise<FirmFolder | undefined | Refusal> {
  const { value, diagnostics } = readSettings(file, bytes);
  if (!value) return { exit: exitCodes.errors, diagnostics };
  if (value.templates === undefined) return undefined;
  const folder = path.join(path.dirname(file), value.templates);
  const firm = await openFolder(folder, beforeReading);
  if (firm) return firm;
  const what = `There is no folder ${folder} of templates, as ${file} says.`;
  const fix = 'Give “templates” a folder relative to engross.yaml.';
  return { exit: exitCodes.errors, diagnostics: [{ code: 'file-not-found', severity: 'error', what, fix }] };
}

/** The folder itself and, where it lies in the working directory, those above it as far as that. */
function foldersUpFrom(folder: string): readonly string[] {
  const inside = path.relative('.', folder);
  const parts = inside === '' ? [] : inside.split(path.sep);
  if (parts[0] === '..' || path.isAbsolute(inside)) return [folder];
  return [...parts, ''].map((_, index) => path.join('.', ...parts.slice(0, parts.length - index)));
}

async function openFolder(folder: string, beforeReading: FirmSearch['beforeReading']): Promise<FirmFolder | undefined> {
  await beforeReading?.(path.resolve(folder));
  const entries = await readdir(folder).catch(() => undefined);
  if (!entries) return undefined;
  const templates = await Promise.all(entries.map((name) => isTemplate(folder, name)));
  return { folder, templates: entries.filter((_, index) => templates[index]).sort() };
}

async function isTemplate(folder: string, name: string): Promise<boolean> {
  const found = await stat(path.join(folder, name, 'template.yaml')).catch(() => undefined);
  return found?.isFile() === true;
}
