import { readLibrary } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openLibrary } from '../library.ts';
import { humanDiagnostics } from '../report/human.ts';
import { refuse } from '../report/refusal.ts';

/** `engross templates`: one line a template. */
export async function runTemplates(options: { readonly templates: string | undefined }): Promise<ExitCode> {
  const opened = await openLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened);
  const library = await readLibrary(opened.templates, opened.world, opened.firmTemplates);
  if (!library.value) {
    process.stderr.write(humanDiagnostics(library.diagnostics, () => undefined));
    return exitCodes.errors;
  }
  const templates = [...library.value.templates.values()];
  const width = Math.max(...templates.map(({ manifest }) => manifest.name.length));
  for (const { manifest } of templates) process.stdout.write(`${manifest.name.padEnd(width)}  ${manifest.about}\n`);
  return exitCodes.fine;
}
