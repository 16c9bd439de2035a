import { type AssembleRequest, builtInTemplates } from '@engross/core';
import { type FirmFolder, type FirmSearch, findFirmFolder } from './firm-folder.ts';
import type { Refusal } from './report/refusal.ts';
import { builtInLibrary, nodeWorld, type UserFolders } from './world.ts';

/** The templates a command works with, and the outside it reads them from. */
export interface OpenLibrary {
  readonly firm: FirmFolder | undefined;
  /** The built-in templates first, then the firm's that are its own; a firm's version of a built-in one bears its name. */
  readonly names: readonly string[];
  readonly world: AssembleRequest['world'];
}

/** Finds the firm's templates beside the built-in ones, for commands on a matter in the folder `from`. */
export async function openLibrary(search: FirmSearch): Promise<OpenLibrary | Refusal> {
  const firm = await findFirmFolder(search);
  if (firm && 'exit' in firm) return firm;
  const own = firm?.templates.filter((name) => !builtInTemplates.includes(name)) ?? [];
  const folders: UserFolders = { matter: search.from, firm: firm?.folder, beforeReading: search.beforeReading };
  return { firm, names: [...builtInTemplates, ...own], world: nodeWorld(folders) };
}

/** The templates as a rendering takes them: as the build has read them where no firm has its own. */
export async function templatesOf({ firm, names }: OpenLibrary): Promise<AssembleRequest['templates']> {
  return firm ? names : builtInLibrary();
}
