import { reporterTable } from './reporter-table.ts';

export interface Reporter {
  readonly form: string;
  readonly from?: number;
  readonly to?: number;
  /** Every form that is right, `form` first. */
  readonly right: readonly string[];
  /** Forms that are understood but not right. */
  readonly read: readonly string[];
  readonly needsEvidence: boolean;
}

/** `Cal. App. 5th` as the California Style Manual closes it up: `Cal.App.5th`. */
export function closedUp(form: string): string {
  return form.replaceAll('. ', '.');
}

export const reporters: ReadonlyMap<string, Reporter> = new Map(
  reporterTable
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => reporterOf(line))
    .map((reporter) => [reporter.form, reporter]),
);

function reporterOf(line: string): Reporter {
  const needsEvidence = line.startsWith('?');
  const [form = '', years = '', right = '', read = ''] = line
    .slice(needsEvidence ? 2 : 0)
    .split(' | ')
    .map(trimmed);
  const [from = '', to = ''] = years.split('-');
  return {
    form,
    ...(from === '' ? {} : { from: Number(from) }),
    ...(to === '' ? {} : { to: Number(to) }),
    right: [...new Set([form, closedUp(form), ...formsOf(right)])],
    read: formsOf(read),
    needsEvidence,
  };
}

function trimmed(field: string): string {
  return field.trim();
}

function formsOf(field: string): string[] {
  return field === '' ? [] : field.split(', ');
}
