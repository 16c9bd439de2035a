import type { Diagnostic } from '../diagnostic/index.ts';
import type { Attorney, MatterData } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';

/**
 * A final paper is signed by whoever files it, and the filer attests to every other signature on it.
 *
 * Why: an unsigned paper is struck (Fed. R. Civ. P. 11(a)); another’s `/s/` without the attestation is no signature.
 */
export const signaturesComplete: Rule = {
  id: 'signatures-complete',
  check: (packet) =>
    packet.papers
      .filter(({ directives }) => directives.includes('signature-block'))
      .flatMap((paper) => [...unsigned(packet, paper), ...unattested(packet, paper)]),
};

function unsigned({ matter, final }: Packet, { paper }: PacketPaper): readonly Diagnostic[] {
  const { filer } = matter.data.filing;
  const signed = attorneys(matter.data).some((attorney) => attorney.person === filer && attorney.signed !== undefined);
  if (!final || signed) return [];
  return [
    {
      code: 'signature-missing',
      severity: 'error',
      place: matter.places.at(['filing', 'filer']),
      what: `“${paper.id}” is not signed by ${filer}, who files it.`,
      why: 'Fed. R. Civ. P. 11(a): a paper must be signed by an attorney of record; an unsigned one is struck.',
      fix: 'Once it is signed, give the day under signed with that attorney in counsel.',
    },
  ];
}

function unattested(packet: Packet, { paper, directives }: PacketPaper): readonly Diagnostic[] {
  const { data, places } = packet.matter;
  const rule = packet.court.attestation;
  const others = attorneys(data).some(({ person, signed }) => person !== data.filing.filer && signed !== undefined);
  if (!rule.value || !others || directives.includes('attestation')) return [];
  return [
    {
      code: 'attestation-missing',
      severity: loudness(rule, packet),
      place: places.at(['papers', paper.index]),
      what: `“${paper.id}” bears the /s/ of someone other than the filer and no attestation.`,
      why: `${authorityOf(rule)}: the filer attests that each other signatory concurs in the filing.`,
      fix: 'Put ::attestation below ::signature-block in its template.',
    },
  ];
}

function attorneys(data: MatterData): readonly Attorney[] {
  return data.counsel.flatMap((firm) => firm.attorneys);
}
