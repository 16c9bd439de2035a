import path from 'node:path';
import { type Diagnostic, type Format, hasErrors, type Rendering, render } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { openMatter } from '../matter-file.ts';
import { protectedFiles } from '../output/protected-files.ts';
import type { WriteFailure } from '../output/write-failure.ts';
import { writeFiles } from '../output/write-files.ts';
import { countLine, humanDiagnostics, needsList, splitNeeds } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import { startProgress } from '../report/progress.ts';
import { refuse, unusable } from '../report/refusal.ts';
import type { FilesRead } from '../watch.ts';
import { type CheckOptions, codeOf } from './check.ts';

export interface RenderOptions extends CheckOptions {
  readonly format: string;
  readonly out: string;
  readonly force: boolean;
  readonly watch: boolean;
}

/** `engross render`: assembles, writes all files or none, and ends with what the filing still needs. */
export async function runRender(options: RenderOptions): Promise<ExitCode> {
  const formats = readFormats(options.format);
  if (!formats) {
    const what = `--format takes docx, pdf or docx,pdf; this is ${options.format}.`;
    return refuse(unusable('bad-value', what), options.reporter);
  }
  if (!options.watch) return renderOnce(options, formats);
  const { watchAndRender } = await import('../watch.ts');
  return watchAndRender((read) => renderOnce(options, formats, read));
}

function readFormats(text: string): readonly Format[] | undefined {
  const names = text.split(',').map((name) => name.trim());
  const formats = (['docx', 'pdf'] as const).filter((format) => names.includes(format));
  return formats.length > 0 && names.every((name) => name === 'docx' || name === 'pdf') ? formats : undefined;
}

async function renderOnce(options: RenderOptions, formats: readonly Format[], read?: FilesRead): Promise<ExitCode> {
  const opened = await openMatter(options, read && ((file) => read.note(file)));
  if ('exit' in opened) return refuse(opened, options.reporter);
  const progress = startProgress();
  const rendered = await render({
    ...opened.request,
    ...(options.only ? { only: options.only } : {}),
    final: options.final,
    formats,
    onPhase: progress.say,
  });
  progress.done();
  const { value } = rendered;
  const { diagnostics, textOf } = opened.shown(rendered);
  const failures = value ? await writeAll(options, value) : [];
  for (const { name } of value?.files ?? []) read?.forget(path.resolve(options.out, name));
  report(options, textOf, diagnostics, failures, value);
  return failures.length > 0 ? exitCodes.unusable : codeOf(diagnostics, options.strict);
}

async function writeAll(options: RenderOptions, rendering: Rendering): Promise<readonly WriteFailure[]> {
  const refused = options.force ? [] : await protectedFiles(options.out, rendering.files);
  return refused.length > 0 ? refused : writeFiles(options.out, rendering.files);
}

function report(
  options: RenderOptions,
  textOf: (file: string) => string | undefined,
  diagnostics: readonly Diagnostic[],
  failures: readonly WriteFailure[],
  rendering: Rendering | undefined,
): void {
  const written = rendering && failures.length === 0 ? rendering.files : [];
  if (options.reporter === 'json') {
    const files = written.map((file) => ({
      paper: file.paper,
      file: path.join(options.out, file.name),
      pages: file.pages,
      bytes: file.bytes.length,
    }));
    process.stdout.write(jsonReport({ files, diagnostics: [...diagnostics, ...failures.map(failureDiagnostic)] }));
    return;
  }
  const { needs, others } = splitNeeds(diagnostics);
  process.stderr.write(humanDiagnostics([...others, ...failures.map(failureDiagnostic)], textOf));
  if (hasErrors(diagnostics)) process.stderr.write(`Nothing was written: ${countLine(diagnostics)}.\n`);
  for (const file of written) {
    process.stdout.write(
      `${path.join(options.out, file.name)}  ${file.pages} pages, ${Math.ceil(file.bytes.length / 1024)} kB\n`,
    );
  }
  if (written.length > 0 && others.length > 0) process.stdout.write(`${countLine(others)} (above)\n`);
  if (written.length > 0) process.stdout.write(needsList(needs));
}

function failureDiagnostic({ code, file, what, fix }: WriteFailure): Diagnostic {
  return { code, severity: 'error', what: `${file}: ${what}`, fix };
}
