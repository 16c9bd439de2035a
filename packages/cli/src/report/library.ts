import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '@engross/core';
import type { FirmFolder } from '../firm-folder.ts';
import { humanDiagnostics } from './human.ts';
import { fileTexts } from './texts.ts';

/** Core names files of a library by their paths in its folder; a user clicks on paths from here. */
export function fromHere(diagnostics: readonly Diagnostic[], firm: FirmFolder | undefined): readonly Diagnostic[] {
  if (!firm) return diagnostics;
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (!place) return diagnostic;
    const file = path.join(firm.folder, place.file);
    return existsSync(file) ? { ...diagnostic, place: { ...place, file } } : diagnostic;
  });
}

/** Says on stderr what is wrong with a library. */
export function reportLibrary(diagnostics: readonly Diagnostic[], firm: FirmFolder | undefined): void {
  process.stderr.write(humanDiagnostics(fromHere(diagnostics, firm), fileTexts()));
}
