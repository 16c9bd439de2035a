import { matterJsonSchema } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openAndReadLibrary } from '../library.ts';
import { refuse } from '../report/refusal.ts';

/** `engross schema`: the JSON Schema of the matter file on stdout. */
export async function runSchema(options: { readonly templates: string | undefined }): Promise<ExitCode> {
  const opened = await openAndReadLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened);
  process.stdout.write(`${JSON.stringify(matterJsonSchema(opened.library), null, 2)}\n`);
  return exitCodes.fine;
}
