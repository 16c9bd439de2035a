import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openAndReadLibrary } from '../library.ts';
import { refuse } from '../report/refusal.ts';

/** `engross templates`: one line a template. */
export async function runTemplates(options: { readonly templates: string | undefined }): Promise<ExitCode> {
  const opened = await openAndReadLibrary({ option: options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened);
  const { firmTemplates, library } = opened;
  const templates = [...library.templates.values()];
  const width = Math.max(...templates.map(({ manifest }) => manifest.name.length));
  for (const { manifest } of templates) {
    const whose = firmTemplates.includes(manifest.name) ? ' (yours)' : '';
    process.stdout.write(`${manifest.name.padEnd(width)}  ${manifest.about}${whose}\n`);
  }
  return exitCodes.fine;
}
