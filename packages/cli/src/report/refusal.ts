import type { Diagnostic } from '@engross/core';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { humanDiagnostics } from './human.ts';
import { jsonReport } from './json.ts';
import type { Reporter } from './reporter.ts';
import { fileTexts } from './texts.ts';

/** Why a command cannot begin. */
export interface Refusal {
  readonly exit: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the command line asks for and cannot have. */
export function unusable(code: Diagnostic['code'], what: string, fix?: string): Refusal {
  return { exit: exitCodes.unusable, diagnostics: [{ code, severity: 'error', what, ...(fix && { fix }) }] };
}

/** Says why, as the reporter does: a sentence about the command line, a full diagnostic about a file. */
export function refuse({ exit, diagnostics }: Refusal, reporter: Reporter = 'human'): ExitCode {
  if (reporter === 'json') process.stdout.write(jsonReport({ files: [], diagnostics }));
  else if (exit === exitCodes.errors) process.stderr.write(humanDiagnostics(diagnostics, fileTexts()));
  else for (const { what, fix } of diagnostics) process.stderr.write(`engross: ${what}${fix ? ` ${fix}` : ''}\n`);
  return exit;
}
