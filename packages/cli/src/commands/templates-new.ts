import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PaperNature, scaffoldTemplate } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { findFirmFolder } from '../firm-folder.ts';
import { makeFolders } from '../output/make-folders.ts';
import { type Refusal, refuse, unusable } from '../report/refusal.ts';
import { systemCode } from '../system-code.ts';

interface NewTemplateOptions {
  readonly name: string;
  readonly nature: PaperNature;
  readonly templates: string | undefined;
}

/** Where a firm's first template goes; engross.yaml then says so. */
const firstFolder = 'templates';

/** `engross templates new NAME`: a template to start from, in the firm's folder; never over files that are there. */
export async function runTemplatesNew({ name, nature, templates }: NewTemplateOptions): Promise<ExitCode> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    return refuse(unusable('bad-value', `“${name}” is no name for a template.`, 'Take lower-case words and hyphens.'));
  }
  const found = templates === undefined ? await findFirmFolder({ option: undefined, from: '.' }) : undefined;
  if (found && 'exit' in found) return refuse(found);
  const folder = path.join(templates ?? found?.folder ?? firstFolder, name);
  const refusal = await writeAll(folder, filesOf(folder, name, nature));
  if (refusal) return refuse(refusal);
  const isKnown = templates !== undefined || found !== undefined;
  const settled = isKnown ? undefined : await settle();
  const option = templates === undefined ? '' : ` --templates ${templates}`;
  const files = [path.join(folder, 'template.yaml'), path.join(folder, 'template.md')];
  const next = [
    ...(settled === 'to do' ? [`Write “templates: ${firstFolder}” into engross.yaml, so that it is found.`] : []),
    `Change it as you like, then: engross templates lint${option}`,
    `A matter for it: engross new ${name}${option}`,
  ];
  const all = settled === 'done' ? [...files, 'engross.yaml'] : files;
  process.stdout.write(`${all.join('\n')}\n\n${next.join('\n')}\n`);
  return exitCodes.fine;
}

/** Says in `engross.yaml` where the firm's templates are, unless there is one already. */
async function settle(): Promise<'done' | 'to do'> {
  const text = `templates: ${firstFolder}\n`;
  return writeFile('engross.yaml', text, { flag: 'wx' }).then(
    () => 'done',
    () => 'to do',
  );
}

function filesOf(folder: string, name: string, nature: PaperNature): Readonly<Record<string, string>> {
  const files = Object.entries(scaffoldTemplate(name, nature));
  return Object.fromEntries(files.map(([file, text]) => [path.join(folder, file), text]));
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<Refusal | undefined> {
  try {
    await makeFolders(path.dirname(folder));
    // The last is made alone: if it is there, it is somebody's template.
    await mkdir(folder);
    for (const [file, text] of Object.entries(files)) await writeFile(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') {
      return unusable('output-unwritable', `${folder} is there already and was left as it is.`, 'Give another name.');
    }
    const what = `${folder} cannot be written (${code ?? String(error)}).`;
    return unusable('output-unwritable', what, 'Give a folder of yours with --templates.');
  }
}
