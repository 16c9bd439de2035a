import type { Slip } from './found.ts';
import type { ReportAt } from './parts/report.ts';

/** What is plainly wrong in the form of a case citation: the reporter's name, a pin before the first page, the year. */
export function slipsOfForm(reports: readonly ReportAt[], pin: string | undefined, year: string | undefined): Slip[] {
  const [first] = reports;
  const slips = reports.flatMap(reporterSlip);
  if (first) slips.push(...pinSlip(first, pin), ...yearSlip(first, year));
  return slips;
}

function reporterSlip({ reporter, form }: ReportAt): Slip[] {
  const straight = form.replaceAll('’', "'");
  if (reporter.right.includes(straight)) return [];
  return [
    {
      severity: 'note',
      what: `The reporter is printed “${form}”.`,
      why: `Its form is “${reporter.form}” (Bluebook table 1).`,
      fix: `Write “${reporter.form}”.`,
    },
  ];
}

function pinSlip({ report }: ReportAt, pin: string | undefined): Slip[] {
  const first = Number(report.page);
  const pinned = /^(\d+)(?:-|–|$|,| )/.exec(pin ?? '')?.[1];
  if (pinned === undefined || Number.isNaN(first) || report.reporter.endsWith('L') || Number(pinned) >= first)
    return [];
  return [
    {
      severity: 'warning',
      what: `The pin cite ${pinned} stands before the first page, ${report.volume} ${report.reporter} ${report.page}.`,
      why: 'A decision begins on the page cited first.',
      fix: 'Check both pages against the reporter.',
    },
  ];
}

function yearSlip({ reporter, report }: ReportAt, year: string | undefined): Slip[] {
  const decided = Number(year);
  if (year === undefined || Number.isNaN(decided)) return [];
  const before = reporter.from !== undefined && decided < reporter.from - 1;
  const after = reporter.to !== undefined && decided > reporter.to + 1;
  if (!before && !after) return [];
  return [
    {
      severity: 'note',
      what: `${report.volume} ${report.reporter} is cited for a decision of ${year}.`,
      why: `${reporter.form} runs from ${reporter.from ?? '?'}${reporter.to === undefined ? '' : ` to ${reporter.to}`}.`,
      fix: 'Check the series and the year.',
    },
  ];
}
