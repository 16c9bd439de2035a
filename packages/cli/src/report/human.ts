import { styleText } from 'node:util';
import { codeFrame, type Diagnostic, type Place, type Severity } from '@engross/core';
import type { TextOf } from './texts.ts';

type Colour = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** So many of each severity are printed: nobody mends the hundredth before running again. */
const most = 100;

/**
 * Diagnostics for people: where, what, the lines, why, what to do. Several at one place show its lines once. Colours as
 * stderr, where they go, has them.
 */
export function humanDiagnostics(diagnostics: readonly Diagnostic[], textOf: TextOf): string {
  const counts = { error: 0, warning: 0, note: 0 };
  const shown = diagnostics.filter(({ severity }) => {
    counts[severity] += 1;
    return counts[severity] <= most;
  });
  const rest = severities.filter((severity) => counts[severity] > most);
  const lines = rest.map((severity) => `and ${counted(counts[severity] - most, `more ${severity}`)}\n`);
  const frameAt = framesOnce(textOf);
  return shown.map((diagnostic) => humanDiagnostic(diagnostic, frameAt)).join('') + lines.join('');
}

const severities = ['error', 'warning', 'note'] as const;

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const severityColours = { error: 'red', warning: 'yellow', note: 'cyan' } satisfies Record<Severity, Colour>;

function humanDiagnostic(diagnostic: Diagnostic, frameAt: (place: Place) => string | undefined): string {
  const { place, severity, code, what, why, fix } = diagnostic;
  const where = place ? `${place.file}:${place.line}:${place.col}  ` : '';
  // Notes are read as a list; the lines in question are shown where something must be mended.
  const frame = place && severity !== 'note' ? frameAt(place) : undefined;
  return [
    `${where}${paint(severityColours[severity], severity)} ${paint('bold', code)}  ${what}`,
    ...(frame === undefined ? [] : [frame]),
    ...(why ? [`  ${paint('dim', 'why')}  ${why}`] : []),
    ...(fix ? [`  ${paint('dim', 'do')}   ${fix}`] : []),
    ...(severity === 'note' ? [] : ['']),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The lines around a place, the first time they are asked for. */
function framesOnce(textOf: TextOf): (place: Place) => string | undefined {
  const printed = new Set<string>();
  return (place) => {
    const where = `${place.file}:${place.line}:${place.col}`;
    if (printed.has(where)) return undefined;
    printed.add(where);
    const text = textOf(place.file);
    return text === undefined ? undefined : codeFrame(text, place);
  };
}

/** `2 errors, 1 warning, 3 notes`, or nothing. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const counts = severities.map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? '' : counted(count, severity);
  });
  return counts.filter((count) => count !== '').join(', ');
}

/** The same, or that there is nothing. */
export function verdict(diagnostics: readonly Diagnostic[]): string {
  return countLine(diagnostics) || 'nothing to mend';
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
  const lines = needs.map(({ what, why }) => `  - ${what}${why ? `: ${why}` : ''}`);
  return `\nThe filing still needs:\n${lines.join('\n')}\n`;
}
