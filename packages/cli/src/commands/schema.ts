import { builtInTemplates, matterJsonSchema, readLibrary } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { humanDiagnostics } from '../report/human.ts';
import { nodeWorld } from '../world.ts';

/** `engross schema`: the JSON Schema of the matter file on stdout. */
export async function runSchema(): Promise<ExitCode> {
  const library = await readLibrary(builtInTemplates, nodeWorld('.'));
  if (!library.value) {
    process.stderr.write(humanDiagnostics(library.diagnostics, () => undefined));
    return exitCodes.errors;
  }
  process.stdout.write(`${JSON.stringify(matterJsonSchema(library.value), null, 2)}\n`);
  return exitCodes.fine;
}
