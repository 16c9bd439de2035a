import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { dateOfPaper } from './facts/paper-date.ts';
import type { Rule } from './rule.ts';
import { type Passage, passagesOf } from './words/reading.ts';
import { faultOf, type WrittenDate, writtenDates } from './words/written-dates.ts';

/**
 * A weekday that anybody wrote beside a date, in prose or in a template, is that date's. In a release or a notice,
 * which people act on, an error, but for a year that is not written and only the nearest: a warning. Elsewhere the words
 * may be quoted with their mistake, a warning, and a year that is not written may be any.
 */
export const weekdaysAgree: Rule = {
  id: 'weekdays-agree',
  check: (packet) =>
    packet.papers.flatMap((paper) => {
      const around = dateOfPaper(packet, paper);
      return passagesOf(paper.document).flatMap((passage) =>
        writtenDates(passage.text).flatMap((date) => disagreement(packet, paper, { passage, date, around })),
      );
    }),
};

interface Found {
  readonly passage: Passage;
  readonly date: WrittenDate;
  readonly around: string | undefined;
}

function disagreement(
  packet: Packet,
  { paper, manifest }: PacketPaper,
  { passage, date, around }: Found,
): readonly Diagnostic[] {
  const announces = manifest.nature === 'press' || passage.region === 'notice';
  const fault = faultOf(date, announces ? around : undefined);
  if (fault === undefined) return [];
  return [
    {
      code: 'weekday-disagrees',
      severity: announces && date.year !== undefined ? 'error' : 'warning',
      place: passage.placeAt(date.at) ?? packet.matter.places.at(['papers', paper.index]),
      what: `“${date.words}” in “${paper.id}”: ${fault}.`,
      why: 'Who goes by the weekday and who goes by the date come on different days.',
      fix: 'Correct the weekday or the date.',
    },
  ];
}
