import type { Diagnostic } from '../diagnostic/index.ts';
import type { Party } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { fieldOf, groupsIn, isEmpty } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';

/**
 * Inadequate representation is argued for every party on the movants' side, once and for no other, and where a
 * government is among them the presumption that it represents them adequately is met.
 *
 * Why: Arakaki v. Cayetano, 324 F.3d 1078, 1086 (9th Cir. 2003). Motions of this kind fail there.
 */
export const adequacyMet: Rule = {
  id: 'adequacy-met',
  check: (packet) =>
    papersOf(packet, 'motion').flatMap((paper) => [
      ...unmetPresumption(packet, paper),
      ...unansweredParties(packet, paper),
      ...misplacedParties(packet, paper),
    ]),
};

function unmetPresumption(packet: Packet, { manifest, paper }: PacketPaper): readonly Diagnostic[] {
  const government = partiesOnOurSide(packet).find((party) => party.government);
  const asked = Object.hasOwn(manifest.fields, 'presumption');
  if (!government || !asked || !isEmpty(fieldOf(paper.fields, 'presumption'))) return [];
  return [
    {
      code: 'presumption-unmet',
      severity: 'warning',
      place: packet.matter.places.at(['papers', paper.index]),
      what: `“${paper.id}” does not meet the presumption that ${nameOf(government)}, a government on the movants’ side, represents them adequately.`,
      why: 'A government is presumed to represent its constituency; the showing to the contrary must be very compelling: Arakaki v. Cayetano, 324 F.3d 1078, 1086 (9th Cir. 2003).',
      fix: 'Give, under presumption, the facts that overcome it; the template then meets the adverse authorities too.',
    },
  ];
}

/** The parties on the movants' side that no entry speaks of; where there is no entry at all, the whole part is reported. */
function unansweredParties(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const answered = new Set(divergencesOf(paper).map(({ party }) => party));
  if (answered.size === 0) return [];
  return partiesOnOurSide(packet)
    .filter((party) => !answered.has(party.id))
    .map((party) => ({
      code: 'section-without-facts',
      severity: 'warning',
      place: packet.matter.places.at(['papers', paper.paper.index, 'divergences']),
      what: `“${paper.paper.id}” does not say why ${nameOf(party)} represents the movants inadequately.`,
      why: 'Every existing party that may represent the movants must be shown not to: Fed. R. Civ. P. 24(a)(2).',
      fix: `Add an entry with party: ${party.id} to divergences.`,
    }));
}

/** Entries on a party of the other side, whose representation is no question, and second entries on one party. */
function misplacedParties(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const ours = new Set(partiesOnOurSide(packet).map(({ id }) => id));
  const seen = new Set<string>();
  return divergencesOf(paper).flatMap(({ party, index }) => {
    const again = seen.has(party);
    seen.add(party);
    if (ours.has(party) && !again) return [];
    const place = packet.matter.places.at(['papers', paper.paper.index, 'divergences', index, 'party']);
    const severity = warningInDraft(packet);
    return [again ? second(party, { place, severity }) : opposing(packet, party, { place, severity })];
  });
}

type Where = Pick<Diagnostic, 'place' | 'severity'>;

function second(party: string, where: Where): Diagnostic {
  return {
    code: 'adequacy-party',
    ...where,
    what: `divergences speaks of ${party} a second time: the argument would have two parts on one party.`,
    why: 'Adequacy is argued once for each existing party: Fed. R. Civ. P. 24(a)(2).',
    fix: 'Join the two entries, or correct the party.',
  };
}

function opposing({ matter }: Packet, id: string, where: Where): Diagnostic {
  const party = matter.data.case.parties.find((each) => each.id === id);
  return {
    code: 'adequacy-party',
    ...where,
    what: `Under divergences stands ${party ? nameOf(party) : id}, who is not on the movants’ side: nobody asks whether that party represents them.`,
    why: 'The question is whether existing parties adequately represent the movants’ interest: Fed. R. Civ. P. 24(a)(2).',
    fix: `Name a party of the movants’ side (${partiesOnOurSide({ matter })
      .map((each) => each.id)
      .join(', ')}), or take the entry out.`,
  };
}

interface Divergence {
  readonly party: string;
  readonly index: number;
}

function divergencesOf({ paper }: PacketPaper): readonly Divergence[] {
  return groupsIn(paper, 'divergences').flatMap(({ values, index }) => {
    const party = fieldOf(values, 'party');
    return typeof party === 'string' ? [{ party, index }] : [];
  });
}

function nameOf({ short, name }: Party): string {
  return short ?? name;
}

/** The parties whose side the movants ask to join, those let in before them included. */
function partiesOnOurSide({ matter }: Pick<Packet, 'matter'>): readonly Party[] {
  const { side } = matter.data.intervenors;
  return matter.data.case.parties.filter(({ role }) => role === side || role === `intervenor-${side}`);
}
