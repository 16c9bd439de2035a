export { type DiagnosticCode, diagnosticCodes } from './codes.ts';
export { type Diagnostic, hasErrors, type Outcome, type Severity } from './diagnostic.ts';
export { folded } from './fold.ts';
export { codeFrame } from './frame.ts';
export { type Mask, type MaskedOutcome, masked, noMask } from './mask.ts';
export { type Path, spell } from './path.ts';
export { type Anchor, type Place, placeAt, type SourceText, sourceOfFile } from './place.ts';
export { suggest, thereAre } from './suggest.ts';
