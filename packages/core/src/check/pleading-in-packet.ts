import { externalsOf, hasPleading, papersOf } from './facts/papers.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';

/** A pleading that sets out the claim or defense goes with the motion. */
export const pleadingInPacket: Rule = {
  id: 'pleading-in-packet',
  check: (packet) => {
    const rule = packet.court.pleadingWithMotion;
    if (!rule.value || papersOf(packet, 'motion').length === 0 || hasPleading(packet)) return [];
    const other = externalsOf(packet, ['motion-to-dismiss'])[0];
    return [
      {
        code: 'pleading-missing',
        severity: loudness(rule, packet),
        place: packet.matter.places.at(['papers']),
        what: other
          ? `“${other.id}” goes with the motion, but a motion to dismiss is no pleading.`
          : 'No pleading goes with the motion.',
        why: `${authorityOf(rule)}: the motion must be accompanied by a pleading that sets out the claim or defense.`,
        fix: 'Add the proposed complaint or answer in intervention to papers, e.g. { id: complaint, external: complaint.pdf, nature: complaint-in-intervention, title: … }.',
      },
    ];
  },
};
