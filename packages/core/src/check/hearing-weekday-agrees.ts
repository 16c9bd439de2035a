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
    if (given && given !== actual)
      return [disagreement(packet, given, `${longDate(date)} is a ${actual}, not a ${given}.`)];
    if (actual === 'Saturday' || actual === 'Sunday')
      return [disagreement(packet, undefined, `${longDate(date)} is a ${actual}.`)];
    return [];
  },
};

function disagreement(packet: Packet, given: string | undefined, what: string): Diagnostic {
  return {
    code: 'hearing-weekday',
    severity: 'error',
    place: packet.matter.places.at(['hearing', given ? 'weekday' : 'date']),
    what: `The hearing’s weekday and date disagree: ${what}`,
    why: 'A notice for a day on which the court does not sit is no notice.',
    fix: given
      ? 'Correct hearing: date or hearing: weekday.'
      : 'Look up the judge’s motion day and correct hearing: date.',
  };
}
