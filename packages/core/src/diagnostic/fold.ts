import type { Diagnostic, Severity } from './diagnostic.ts';

/** Nobody mends the two hundredth of one mistake in a file before running again, and every one is shown with its lines. */
const mostOfOneCode = 200;

/**
 * Diagnostics with the repeats of one code in one file folded: after so many, one says how many more there are, as
 * loud as the loudest of them. Linear, for a file in which everything is wrong.
 */
export function folded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  const rests = new Map<string, Rest>();
  const kept: (Diagnostic | Rest)[] = [];
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code} ${diagnostic.place?.file ?? ''}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times <= mostOfOneCode) {
      kept.push(diagnostic);
      continue;
    }
    const rest = rests.get(key) ?? { first: diagnostic, count: 0, severity: diagnostic.severity };
    if (rest.count === 0) kept.push(rest);
    rest.count += 1;
    rest.severity = louder(rest.severity, diagnostic.severity);
    rests.set(key, rest);
  }
  return kept.map((each) => ('first' in each ? inOne(each) : each));
}

interface Rest {
  readonly first: Diagnostic;
  count: number;
  severity: Severity;
}

/** A single one over the limit stays as it is: a line to say that there is one more saves nothing. */
function inOne({ first, count, severity }: Rest): Diagnostic {
  if (count === 1) return first;
  const what = `There are ${count} more like these.`;
  return {
    code: first.code,
    severity,
    ...(first.place && { place: first.place }),
    what,
    fix: 'Mend the first ones and run again.',
  };
}

const loudnesses: readonly Severity[] = ['note', 'warning', 'error'];

function louder(a: Severity, b: Severity): Severity {
  return loudnesses.indexOf(a) < loudnesses.indexOf(b) ? b : a;
}
