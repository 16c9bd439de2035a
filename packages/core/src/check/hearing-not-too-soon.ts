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
    return [
      {
        code: 'hearing-too-soon',
        severity: loudness(notice, packet),
        place: packet.matter.places.at(['hearing', 'date']),
        what: `The hearing on ${longDate(heard)} is ${days} days after filing on ${longDate(filed)}.`,
        why: `${authorityOf(notice)} asks for at least ${notice.value} days.`,
        fix: `Notice it for ${longDate(addDays(filed, notice.value))} or a later motion day of the judge, or get an order shortening time.`,
      },
    ];
  },
};
