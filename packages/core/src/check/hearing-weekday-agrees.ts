import type { Diagnostic } from '../diagnostic/index.ts';
import { longDate, weekday } from '../matter/index.ts';
import type { Packet } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/** The weekday given for the hearing is the one its date falls on, and no hearing falls on a weekend. */
export const hearingWeekdayAgrees: Rule = {
  id: 'hearing-weekday-agrees',
  check: (packet) => {
    const { date, weekday: given } = packet.matter.data.hearing;
    if (!date) return [];
    const actual = weekday(date);
    if (given && given !== actual) return [disagreement(packet, date, given)];
    if (actual === 'Saturday' || actual === 'Sunday') return [weekend(packet, date)];
    return [];
  },
};

const why = 'A notice for a day on which the court does not sit is no notice.';

function disagreement({ matter }: Packet, date: string, given: string): Diagnostic {
  return {
    code: 'hearing-weekday',
    severity: 'error',
    place: matter.places.at(['hearing', 'weekday']),
    what: `The hearing’s weekday and date disagree: ${longDate(date)} is a ${weekday(date)}, not a ${given}.`,
    why,
    fix: 'Correct hearing: date or hearing: weekday.',
  };
}

function weekend({ matter }: Packet, date: string): Diagnostic {
  return {
    code: 'hearing-weekday',
    severity: 'error',
    place: matter.places.at(['hearing', 'date']),
    what: `The hearing is on a weekend: ${longDate(date)} is a ${weekday(date)}.`,
    why,
    fix: 'Look up the judge’s motion day and correct hearing: date.',
  };
}
