import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { matterJsonSchema, scaffoldMatter } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { noTemplates, openAndReadLibrary } from '../library.ts';
import { refuse } from '../report/refusal.ts';

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
  const schema = `${JSON.stringify(matterJsonSchema(library), null, 2)}\n`;
  const schemaFile = path.join(path.dirname(options.out), 'matter.schema.json');
  try {
    await mkdir(path.dirname(options.out), { recursive: true });
    await writeFile(options.out, scaffoldMatter(options.template, library), { flag: 'wx' });
    await writeFile(schemaFile, schema);
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const why = there
      ? `${options.out} is there already and was left as it is; give another name with --out.`
      : `${options.out} cannot be written.`;
    process.stderr.write(`engross: ${why}\n`);
    return exitCodes.unusable;
  }
  process.stdout.write(`${options.out}\n${schemaFile}\n\nFill in ${options.out}, then: engross check ${options.out}\n`);
  return exitCodes.fine;
}
