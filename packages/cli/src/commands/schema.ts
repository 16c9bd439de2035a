import { matterJsonSchema, readLibrary } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openLibrary } from '../library.ts';
import { reportLibrary } from '../report/library.ts';
import { refuse } from '../report/refusal.ts';

/** `engross schema`: the JSON Schema of the matter file on stdout. */
export async function runSchema(options: { readonly templates: string | undefined }): Promise<ExitCode> {
  const opened = await openLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened);
  const library = await readLibrary(opened.templates, opened.world, opened.firmTemplates);
  if (!library.value) {
    reportLibrary(library.diagnostics, opened.firm);
    return exitCodes.errors;
  }
  process.stdout.write(`${JSON.stringify(matterJsonSchema(library.value), null, 2)}\n`);
  return exitCodes.fine;
}
