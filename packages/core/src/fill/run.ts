import type { Diagnostic, Place, SourceText } from '../diagnostic/index.ts';
import type { Piece } from '../markup/index.ts';
import type { Scope } from './scope.ts';
import type { TemplateSource } from './syntax.ts';
import type { Partials } from './syntaxes.ts';
import type { Value } from './value.ts';

/** What one filling writes to. */
export interface Run {
  readonly pieces: Piece[];
  readonly diagnostics: Diagnostic[];
  readonly partials: Partials;
  /** Slices of content statements, made once however often a loop comes by. */
  readonly slices: Map<object, SourceText>;
  readonly budget: Budget;
}

/** Where a part of a template is being filled. */
export interface Spot {
  readonly run: Run;
  readonly scope: Scope<Value>;
  /** The file the statements stand in. */
  readonly source: TemplateSource;
}

/** Shared by all of a filling. */
export interface Budget {
  left: number;
  /** Where it ran out. */
  spentAt?: Place;
}

/** A 250-page brief with forty movants takes some thousands. Text counts too: a loop over a megabyte is stopped as soon. */
export const stepBudget = 500_000;
const charactersAStep = 64;

/** Takes one step, and more for the text it prints; false when the template has used up its steps. */
export function step(run: Run, place: Place, characters = 0): boolean {
  const { budget } = run;
  budget.left -= 1 + Math.floor(characters / charactersAStep);
  if (budget.left >= 0) return true;
  budget.spentAt ??= place;
  return false;
}

export function runaway(place: Place): Diagnostic {
  return {
    code: 'template-runaway',
    severity: 'error',
    place,
    what: 'The template was still going here after more steps than any paper needs.',
    fix: 'Look for loops inside loops over long lists.',
  };
}
