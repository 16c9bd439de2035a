import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { matterJsonSchema, scaffoldMatter } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { noTemplates, openAndReadLibrary } from '../library.ts';
import { makeFolders } from '../output/make-folders.ts';
import { failureOf } from '../output/write-failure.ts';
import { type Refusal, refuse, unusable } from '../report/refusal.ts';
import { systemCode } from '../system-code.ts';

interface NewOptions {
  readonly template: readonly string[];
  readonly out: string;
  readonly templates: string | undefined;
}

/** `engross new`: a commented matter and its schema; never over a file that is there. */
export async function runNew(options: NewOptions): Promise<ExitCode> {
  const opened = await openAndReadLibrary({ option: options.templates, from: path.dirname(options.out) });
  if ('exit' in opened) return refuse(opened);
  const { library, names } = opened;
  const unknown = options.template.filter((name) => !names.includes(name));
  if (unknown.length > 0) return refuse(noTemplates(unknown, names));
  const schemaFile = path.join(path.dirname(options.out), 'matter.schema.json');
  const refusal = await writeNew(
    { file: options.out, text: scaffoldMatter(options.template, library) },
    { file: schemaFile, text: `${JSON.stringify(matterJsonSchema(library), null, 2)}\n` },
  );
  if (refusal) return refuse(refusal);
  process.stdout.write(`${options.out}\n${schemaFile}\n\nFill in ${options.out}, then: engross check ${options.out}\n`);
  return exitCodes.fine;
}

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The schema is ours, and is written anew for the templates there are. */
async function writeNew(matter: TextFile, schema: TextFile): Promise<Refusal | undefined> {
  let at = path.dirname(matter.file);
  try {
    await makeFolders(at);
    at = matter.file;
    await writeFile(matter.file, matter.text, { flag: 'wx' });
    at = schema.file;
    await writeFile(schema.file, schema.text);
    return undefined;
  } catch (error) {
    if (at === matter.file && systemCode(error) === 'EEXIST') {
      const what = `${at} is there already and was left as it is.`;
      return unusable('output-unwritable', what, 'Give another name with --out.');
    }
    const { code, what, fix } = failureOf(at, error);
    return unusable(code, `${at}: ${what}`, fix);
  }
}
