import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { builtInTemplates, lint } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { FirmFolder } from '../firm-folder.ts';
import { openLibrary } from '../library.ts';
import { counted, verdict } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import { fromHere, reportLibrary } from '../report/library.ts';
import { refuse } from '../report/refusal.ts';
import type { Reporter } from '../report/reporter.ts';

interface LintOptions {
  readonly dir: string | undefined;
  readonly templates: string | undefined;
  readonly reporter: Reporter;
}

/** `engross templates lint`: what is wrong with a firm's templates, or with the built-in ones where there are none. */
export async function runTemplatesLint(options: LintOptions): Promise<ExitCode> {
  const opened = await openLibrary({ option: options.dir ?? options.templates, from: '.' });
  if ('exit' in opened) return refuse(opened, options.reporter);
  const { firm, world, templates } = opened;
  const ours = firm && { firmTemplates: firm.templates, files: await partialsIn(firm) };
  const diagnostics = await lint({ world, templates, ...ours });
  if (options.reporter === 'json') {
    process.stdout.write(jsonReport({ files: [], diagnostics: fromHere(diagnostics, firm) }));
  } else {
    reportLibrary(diagnostics, firm);
    const names = firm?.templates ?? builtInTemplates;
    const where = firm ? `${firm.folder}: ` : 'built in: ';
    process.stdout.write(`${where}${counted(names.length, 'template')}, ${verdict(diagnostics)}\n`);
  }
  return diagnostics.length === 0 ? exitCodes.fine : exitCodes.errors;
}

/** The Markdown files of the templates and of the partials they share. */
async function partialsIn({ folder, templates }: FirmFolder): Promise<readonly string[]> {
  const read = async (name: string): Promise<readonly string[]> => {
    const entries = await readdir(path.join(folder, name)).catch(() => []);
    return entries.filter((entry) => entry.endsWith('.md')).map((entry) => `${name}/${entry}`);
  };
  return (await Promise.all([...templates, 'partials'].map(read))).flat();
}
