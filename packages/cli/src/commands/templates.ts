import { readLibrary } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openLibrary } from '../library.ts';
import { reportLibrary } from '../report/library.ts';
import { refuse } from '../report/refusal.ts';

/** `engross templates`: one line a template. */
export async function runTemplates(options: { readonly templates: string | undefined }): Promise<ExitCode> {
  const opened = await openLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened);
  const library = await readLibrary(opened.templates, opened.world, opened.firmTemplates);
  if (!library.value) {
    reportLibrary(library.diagnostics, opened.firm);
    return exitCodes.errors;
  }
  const { firmTemplates } = opened;
  const templates = [...library.value.templates.values()];
  const width = Math.max(...templates.map(({ manifest }) => manifest.name.length));
  for (const { manifest } of templates) {
    const whose = firmTemplates.includes(manifest.name) ? ' (yours)' : '';
    process.stdout.write(`${manifest.name.padEnd(width)}  ${manifest.about}${whose}\n`);
  }
  return exitCodes.fine;
}
