import { styleText } from 'node:util';
import { codeFrame, type Diagnostic, type Severity } from '@engross/core';

type Colour = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** Diagnostics for people: where, what, the lines, why, what to do. Colours as stderr, where they go, has them. */
export function humanDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): string {
  return diagnostics.map((diagnostic) => humanDiagnostic(diagnostic, textOf)).join('');
}

const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } satisfies Record<Severity, Colour>;

function humanDiagnostic(diagnostic: Diagnostic, textOf: (file: string) => string | undefined): string {
  const { place, severity, code, what, why, fix } = diagnostic;
  const where = place ? `${place.file}:${place.line}:${place.col}  ` : '';
  // Notes are read as a list; the lines in question are shown where something must be mended.
  const text = place && severity !== 'note' ? textOf(place.file) : undefined;
  return [
    `${where}${paint(severityColours[severity], severity)} ${paint('bold', code)}  ${what}`,
    ...(place && text !== undefined ? [codeFrame(text, place)] : []),
    ...(why ? [`  ${paint('dim', 'why')}  ${why}`] : []),
    ...(fix ? [`  ${paint('dim', 'do')}   ${fix}`] : []),
    ...(severity === 'note' ? [] : ['']),
  ]
    .map((line) => `${line}\n`)
    .join('');
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

/** What the filing still needs, apart from what is wrong with it: the end of every rendering and check. */
export function splitNeeds(diagnostics: readonly Diagnostic[]): {
  needs: readonly Diagnostic[];
  others: readonly Diagnostic[];
} {
  const isNeed = ({ code }: Diagnostic): boolean => code === 'filing-needs';
  return { needs: diagnostics.filter(isNeed), others: diagnostics.filter((each) => !isNeed(each)) };
}

export function needsList(needs: readonly Diagnostic[]): string {
  if (needs.length === 0) return '';
  const lines = needs.map(({ what, why }) => `  - ${what}${why ? ` (${why})` : ''}`);
  return `\nThe filing still needs:\n${lines.join('\n')}\n`;
}
