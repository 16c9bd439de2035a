import { type AssembleRequest, builtInTemplates } from '@engross/core';
import { type FirmFolder, type FirmSearch, findFirmFolder } from './firm-folder.ts';
import type { Refusal } from './report/refusal.ts';
import { builtInLibrary, nodeWorld } from './world.ts';

/** The templates a command works with, and the outside it reads them from. */
export interface OpenLibrary extends Pick<AssembleRequest, 'templates' | 'world'> {
  readonly firm: FirmFolder | undefined;
  /** The templates in the firm's folder, if there is one. */
  readonly firmTemplates: readonly string[];
  /** The built-in templates first, then the firm's that are its own; a firm's version of a built-in one bears its name. */
  readonly names: readonly string[];
}

/** Finds the firm's templates beside the built-in ones, for commands on a matter in the folder `from`. */
export async function openLibrary(search: FirmSearch): Promise<OpenLibrary | Refusal> {
  const firm = await findFirmFolder(search);
  if (firm && 'exit' in firm) return firm;
  const firmTemplates = firm?.templates ?? [];
  const own = firmTemplates.filter((name) => !builtInTemplates.includes(name));
  const { from: matter, beforeReading } = search;
  return {
    firm,
    templates: await builtInLibrary(),
    firmTemplates,
    names: [...builtInTemplates, ...own],
    world: nodeWorld({ matter, firm: firm?.folder, beforeReading }),
  };
}
