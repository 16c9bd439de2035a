import { federalHoliday, longDate } from '../matter/index.ts';
import type { Rule } from './rule.ts';

/**
 * The hearing is on no federal holiday. A note only: the holidays are counted, not looked up in the court's calendar.
 *
 * Why: Fed. R. Civ. P. 6(a)(6) and 77(c)(1).
 */
export const hearingNotOnHoliday: Rule = {
  id: 'hearing-not-on-holiday',
  check: ({ matter }) => {
    const { date } = matter.data.hearing;
    const holiday = date && federalHoliday(date);
    if (!holiday) return [];
    return [
      {
        code: 'hearing-holiday',
        severity: 'note',
        place: matter.places.at(['hearing', 'date']),
        what: `The hearing on ${longDate(date)} is on a federal holiday: ${holiday}.`,
        why: 'A clerk’s office is closed on legal holidays: Fed. R. Civ. P. 6(a)(6), 77(c)(1) (not verified: look at the court’s own calendar).',
        fix: 'Look up the judge’s next motion day and correct hearing: date.',
      },
    ];
  },
};
