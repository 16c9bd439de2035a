import { builtInTemplates, readLibrary } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { humanDiagnostics } from '../report/human.ts';
import { nodeWorld } from '../world.ts';

/** `engross templates`: one line a template. */
export async function runTemplates(): Promise<ExitCode> {
  const library = await readLibrary(builtInTemplates, nodeWorld('.'));
  if (!library.value) {
    process.stderr.write(humanDiagnostics(library.diagnostics, () => undefined));
    return exitCodes.errors;
  }
  const templates = [...library.value.templates.values()];
  const width = Math.max(...templates.map(({ manifest }) => manifest.name.length));
  for (const { manifest } of templates) process.stdout.write(`${manifest.name.padEnd(width)}  ${manifest.about}\n`);
  return exitCodes.fine;
}
