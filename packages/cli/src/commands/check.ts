import { assemble, type Diagnostic, hasErrors } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type MatterOptions, openMatter } from '../matter-file.ts';
import { humanDiagnostics, needsList, splitNeeds, verdict } from '../report/human.ts';
import { jsonReport } from '../report/json.ts';
import { startProgress } from '../report/progress.ts';
import { refuse } from '../report/refusal.ts';
import type { Reporter } from '../report/reporter.ts';

export interface CheckOptions extends MatterOptions {
  readonly only: readonly string[] | undefined;
  readonly final: boolean;
  readonly strict: boolean;
  readonly reporter: Reporter;
}

/** `engross check`: everything but the writers. */
export async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const opened = await openMatter(options);
  if ('exit' in opened) return refuse(opened, options.reporter);
  const progress = startProgress();
  const assembled = await assemble({
    ...opened.request,
    ...idsIn(options.only),
    final: options.final,
    onPhase: progress.say,
  });
  progress.done();
  const { diagnostics, textOf, matter } = opened.shown(assembled);
  if (options.reporter === 'json') process.stdout.write(jsonReport({ files: [], diagnostics }));
  else {
    const { needs, others } = splitNeeds(diagnostics);
    process.stderr.write(humanDiagnostics(others, textOf));
    process.stdout.write(`${matter}: ${verdict(others)}\n${needsList(needs)}`);
  }
  return codeOf(diagnostics, options.strict);
}

export function codeOf(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  if (hasErrors(diagnostics)) return exitCodes.errors;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? exitCodes.errors : exitCodes.fine;
}

/** `--only a b` and `--only a,b` are the same. */
export function idsIn(only: readonly string[] | undefined): { readonly only?: readonly string[] } {
  return only ? { only: only.flatMap((ids) => ids.split(',')).filter((id) => id !== '') } : {};
}
