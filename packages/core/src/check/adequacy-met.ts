import type { Diagnostic } from '../diagnostic/index.ts';
import type { FieldValue, Party } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/**
 * Inadequate representation is argued for every party on the movants' side, and where a government is among them the
 * presumption that it represents them adequately is met.
 *
 * Why: Arakaki v. Cayetano, 324 F.3d 1078, 1086 (9th Cir. 2003). Motions of this kind fail there.
 */
export const adequacyMet: Rule = {
  id: 'adequacy-met',
  check: (packet) =>
    packet.papers.flatMap((paper) => [...unmetPresumption(packet, paper), ...unansweredParties(packet, paper)]),
};

function unmetPresumption(packet: Packet, { manifest, paper }: PacketPaper): readonly Diagnostic[] {
  const government = partiesOnOurSide(packet).find((party) => party.government);
  if (!government || !Object.hasOwn(manifest.fields, 'presumption') || Object.hasOwn(paper.fields, 'presumption'))
    return [];
  return [
    {
      code: 'presumption-unmet',
      severity: 'warning',
      place: packet.matter.places.at(['papers', paper.index]),
      what: `“${paper.id}” does not meet the presumption that ${government.short ?? government.name}, a government on the movants’ side, represents them adequately.`,
      why: 'A government is presumed to represent its constituency; the showing to the contrary must be very compelling: Arakaki v. Cayetano, 324 F.3d 1078, 1086 (9th Cir. 2003).',
      fix: 'Give, under presumption, the facts that overcome it; the template then meets the adverse authorities too.',
    },
  ];
}

function unansweredParties(packet: Packet, { manifest, paper }: PacketPaper): readonly Diagnostic[] {
  if (!Object.hasOwn(manifest.fields, 'divergences') || !Object.hasOwn(paper.fields, 'divergences')) return [];
  const answered = new Set(partyIds(paper.fields.divergences));
  return partiesOnOurSide(packet)
    .filter((party) => !answered.has(party.id))
    .map((party) => ({
      code: 'section-without-facts',
      severity: 'warning',
      place: packet.matter.places.at(['papers', paper.index, 'divergences']),
      what: `“${paper.id}” does not say why ${party.short ?? party.name} represents the movants inadequately.`,
      why: 'Every existing party that may represent the movants must be shown not to: Fed. R. Civ. P. 24(a)(2).',
      fix: `Add an entry with party: ${party.id} to divergences.`,
    }));
}

/** The parties whose side the movants ask to join, those let in before them included. */
function partiesOnOurSide({ matter }: Packet): readonly Party[] {
  const { side } = matter.data.intervenors;
  return matter.data.case.parties.filter(({ role }) => role === side || role === `intervenor-${side}`);
}

function partyIds(divergences: FieldValue | undefined): readonly string[] {
  if (!Array.isArray(divergences)) return [];
  return divergences.flatMap((each: FieldValue) =>
    isGroup(each) && typeof each.party === 'string' ? [each.party] : [],
  );
}

function isGroup(value: FieldValue): value is { readonly [key: string]: FieldValue } {
  return typeof value === 'object' && !Array.isArray(value);
}
