import type { Diagnostic } from '../diagnostic/index.ts';
import { longDate } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { dateOfPaper } from './facts/paper-date.ts';
import type { Rule } from './rule.ts';
import { type FiledClaim, filedClaims } from './words/filed-claims.ts';
import { type Passage, passagesOf } from './words/reading.ts';

/**
 * Nothing that goes to the press says “filed” before we have filed: until `filing.date` is there, and not in a release
 * of an earlier day.
 */
export const filedOnlyOnceFiled: Rule = {
  id: 'filed-only-once-filed',
  check: (packet) =>
    packet.papers
      .filter((paper) => paper.manifest.nature === 'press' && !isAfterFiling(packet, paper))
      .flatMap((paper) =>
        passagesOf(paper.document)
          // What an organization is does not change with a case: it may have filed others.
          .filter(({ style }) => style !== 'boilerplate')
          .flatMap((passage) =>
            filedClaims(passage.text, packet.matter.data).map((claim) => report(packet, paper, passage, claim)),
          ),
      ),
};

function isAfterFiling(packet: Packet, paper: PacketPaper): boolean {
  const filed = packet.matter.data.filing.date;
  const dated = dateOfPaper(packet, paper);
  return filed !== undefined && (dated === undefined || dated >= filed);
}

function report(packet: Packet, { paper }: PacketPaper, passage: Passage, claim: FiledClaim): Diagnostic {
  const filed = packet.matter.data.filing.date;
  return {
    code: 'not-yet-filed',
    severity: claim.plain ? 'error' : 'warning',
    place: passage.placeAt(claim.at) ?? packet.matter.places.at(['papers', paper.index]),
    what: filed
      ? `“${paper.id}” says “${claim.words}”, and is dated before the filing on ${longDate(filed)}.`
      : `“${paper.id}” says “${claim.words}”, and nothing has been filed: filing has no date.`,
    why: 'A release that is sent before the papers are filed is false.',
    fix: filed
      ? 'Correct the date of the release or filing: date.'
      : 'Give filing: date once it is done, or say what will be filed.',
  };
}
