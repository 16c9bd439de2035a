import { type AssembleRequest, builtInTemplates, type Library, readLibrary, suggest, thereAre } from '@engross/core';
import { exitCodes } from './exit-codes.ts';
import { type FirmFolder, type FirmSearch, findFirmFolder } from './firm-folder.ts';
import { fromHere } from './report/library.ts';
import { type Refusal, unusable } from './report/refusal.ts';
import { builtInLibrary, nodeWorld } from './world.ts';

/** The templates a command works with, and the outside it reads them from. */
interface OpenLibrary extends Pick<AssembleRequest, 'templates' | 'world'> {
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
    templates: builtInLibrary(),
    firmTemplates,
    names: [...builtInTemplates, ...own],
    world: nodeWorld({ matter, firm: firm?.folder, beforeReading }),
  };
}

/** The templates a command works with, as they are read. */
interface ReadyLibrary extends OpenLibrary {
  readonly library: Library;
}

/** Opens the templates and reads them all, for commands on the templates themselves; what is wrong with them refuses it. */
export async function openAndReadLibrary(search: FirmSearch): Promise<ReadyLibrary | Refusal> {
  const opened = await openLibrary(search);
  if ('exit' in opened) return opened;
  const { value, diagnostics } = await readLibrary(opened.templates, opened.world, opened.firmTemplates);
  if (!value) return { exit: exitCodes.errors, diagnostics: fromHere(diagnostics, opened.firm) };
  return { ...opened, library: value };
}

/** The command line asks for templates there are not. */
export function noTemplates(asked: readonly string[], names: readonly string[]): Refusal {
  const diagnostics = asked.flatMap((name) => {
    const near = suggest(name, names);
    const fix = near === undefined ? thereAre(names) : `Did you mean ${near}?`;
    return unusable('unknown-template', `There is no template “${name}”.`, fix).diagnostics;
  });
  return { exit: exitCodes.unusable, diagnostics };
}
