import type { DiagnosticCode } from './codes.ts';
import type { Place } from './place.ts';

/** An error stops the rendering (or, under `--final`, the filing); a warning should be mended; a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something a user should know, as data. Never thrown; collected, and all reported at once.
 *
 * @example
 * { code: 'hearing-too-soon', severity: 'error', place, what: 'The hearing is 28 days after filing.',
 *   why: 'N.D. Cal. Civ. L.R. 7-2(a) asks for 35 days.', fix: 'Notice it for April 2, 2026 or later.' }
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place?: Place;
  /** What is wrong, as one sentence. */
  readonly what: string;
  /** Why it matters: for a rule of court, the rule cited. */
  readonly why?: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** A result, if there is one, with all that was found on the way. `value` is absent exactly when an error stopped the phase. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
