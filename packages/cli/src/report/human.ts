import path from 'node:path';
import { styleText } from 'node:util';
import { codeFrame, type Diagnostic, type Severity } from '@engross/core';

type Colour = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** Diagnostics for people, on stderr: where, what, the lines, why, what to do. */
export function humanDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): string {
  return diagnostics.map((diagnostic) => humanDiagnostic(diagnostic, textOf)).join('\n');
}

const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } satisfies Record<Severity, Colour>;

function humanDiagnostic(diagnostic: Diagnostic, textOf: (file: string) => string | undefined): string {
  const { place, severity, code, what, why, fix } = diagnostic;
  const where = place ? `${place.file}:${place.line}:${place.col}  ` : '';
  const text = place && textOf(place.file);
  return [
    `${where}${paint(severityColours[severity], severity)} ${paint('bold', code)}  ${what}`,
    ...(place && text !== undefined ? [codeFrame(text, place)] : []),
    ...(why ? [`  ${paint('dim', 'why')}  ${why}`] : []),
    ...(fix ? [`  ${paint('dim', 'do')}   ${fix}`] : []),
    '',
  ].join('\n');
}

/** `2 errors, 1 warning, 3 notes`, or nothing. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'note'] as const).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.filter((count) => count !== '').join(', ');
}

/** Colours only where stderr is a terminal and NO_COLOR is not set: `styleText` looks at both. */
function paint(colour: Colour, text: string): string {
  return styleText(colour, text, { stream: process.stderr });
}

export function relativeToHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
