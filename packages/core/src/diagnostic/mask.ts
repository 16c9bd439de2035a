import type { Diagnostic, Outcome } from './diagnostic.ts';

/**
 * Blots names that a pseudonym protects out of what people and programs are shown: each letter becomes a block, so
 * that lines and columns stay where they are.
 */
export type Mask = (text: string) => string;

/** The mask of a matter without pseudonyms. */
export const noMask: Mask = (text) => text;

/** Diagnostics as they may be shown. A file whose own name holds a protected one is called by its masked name. */
export function masked(diagnostics: readonly Diagnostic[], mask: Mask): readonly Diagnostic[] {
  return mask === noMask ? diagnostics : diagnostics.map((diagnostic) => maskedOne(diagnostic, mask));
}

function maskedOne(diagnostic: Diagnostic, mask: Mask): Diagnostic {
  const { place, what, why, fix } = diagnostic;
  return {
    ...diagnostic,
    ...(place && { place: { ...place, file: mask(place.file) } }),
    what: mask(what),
    ...(why !== undefined && { why: mask(why) }),
    ...(fix !== undefined && { fix: mask(fix) }),
  };
}

/** An outcome whose diagnostics are masked, with what masks whatever else is shown of the user's files. */
export interface MaskedOutcome<T> extends Outcome<T> {
  readonly mask: Mask;
}
