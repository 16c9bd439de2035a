import type { Diagnostic } from '../diagnostic/index.ts';
import { longDate, weekday } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { type FieldGroup, fieldOf, groupsOfPaper, isCalledFor, ownFields } from './facts/fields.ts';
import { dateOfPaper } from './facts/paper-date.ts';
import { papersOf } from './facts/papers.ts';
import type { Rule } from './rule.ts';

/** The dates of a release agree: a weekday given beside a date is that date's, and the embargo ends when there is news. */
export const releaseDatesAgree: Rule = {
  id: 'release-dates-agree',
  check: (packet) =>
    papersOf(packet, 'press').flatMap((paper) => [
      ...groupsOfPaper(paper).flatMap((group) => weekdayBesideDate(packet, group)),
      ...earlyEmbargo(packet, paper),
    ]),
};

function weekdayBesideDate({ matter }: Packet, { values, path }: FieldGroup): readonly Diagnostic[] {
  const date = fieldOf(values, 'date');
  const given = fieldOf(values, 'weekday');
  if (typeof date !== 'string' || typeof given !== 'string' || weekday(date) === given) return [];
  return [
    {
      code: 'weekday-disagrees',
      severity: 'error',
      place: matter.places.at([...path, 'weekday']),
      what: `${longDate(date)} is a ${weekday(date)}, not a ${given}.`,
      why: 'Who goes by the weekday and who goes by the date come on different days.',
      fix: 'Correct the weekday or the date.',
    },
  ];
}

function earlyEmbargo(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const embargo = groupsOfPaper(paper).find(({ path }) => path.length === 3 && path[2] === 'embargo');
  const until = embargo && fieldOf(embargo.values, 'date');
  if (!embargo || typeof until !== 'string' || !isCalledFor(ownFields(paper), 'embargo')) return [];
  const filed = packet.matter.data.filing.date;
  const dated = dateOfPaper(packet, paper);
  const [later, what] =
    filed !== undefined && until < filed ? [filed, 'the filing'] : [dated, 'the date of the release'];
  if (later === undefined || until >= later) return [];
  return [
    {
      code: 'embargo-early',
      severity: 'note',
      place: packet.matter.places.at([...embargo.path, 'date']),
      what: `The embargo ends on ${longDate(until)}, before ${what} on ${longDate(later)}.`,
      why: 'Reporters may print the news before there is any.',
      fix: 'Move the embargo to the day of filing or later.',
    },
  ];
}
