import type { Diagnostic } from '../diagnostic/index.ts';
import { addDays, daysBetween, longDate } from '../matter/index.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';

/** The hearing is noticed for no earlier than the rule allows, counted from filing. */
export const hearingNotTooSoon: Rule = {
  id: 'hearing-not-too-soon',
  check: (packet) => {
    const filed = packet.matter.data.filing.date;
    const heard = packet.matter.data.hearing.date;
    const notice = packet.court.hearingNoticeDays;
    if (!filed || !heard) return [];
    const days = daysBetween(filed, heard);
    if (days >= notice.value) return [];
    const earliest = addDays(filed, notice.value);
    const diagnostic: Diagnostic = {
      code: 'hearing-too-soon',
      severity: loudness(notice, packet),
      place: packet.matter.places.at(['hearing', 'date']),
      what: `The hearing on ${longDate(heard)} is ${distance(days)} filing on ${longDate(filed)}.`,
      why: `${authorityOf(notice)} asks for at least ${notice.value} days.`,
      fix:
        days < 0
          ? `Correct hearing: date or filing: date; a motion filed that day can be heard on ${longDate(earliest)} or later.`
          : `Notice it for ${longDate(earliest)} or a later motion day of the judge, or get an order shortening time.`,
    };
    return [diagnostic];
  },
};

/** `34 days after`, `1 day before`, `on the day of`. */
function distance(days: number): string {
  if (days === 0) return 'on the day of';
  const count = Math.abs(days);
  return `${count} day${count === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'}`;
}
