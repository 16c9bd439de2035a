import type { Diagnostic } from '../diagnostic/index.ts';
import type { Document } from '../document/index.ts';
import { type Matter, nameOfPerson } from '../matter/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { authorityOf, loudness, noteInDraft, type Rule } from './rule.ts';
import { passagesOf } from './words/reading.ts';
import { plainName, signedNames } from './words/signatures.ts';

/**
 * A final paper is signed by whoever files it, and the filer attests to every other signature on it.
 *
 * Why: an unsigned paper is struck (Fed. R. Civ. P. 11(a)); another’s `/s/` without the attestation is no signature.
 */
export const signaturesComplete: Rule = {
  id: 'signatures-complete',
  check: (packet) => {
    const papers = packet.papers.filter(({ manifest }) => manifest.nature !== 'press');
    return [
      ...papers.flatMap((paper) => [...unsigned(packet, paper), ...attestation(packet, paper)]),
      ...unsignedAttestation(packet, papers),
    ];
  },
};

function unsigned({ matter, final }: Packet, { paper, directives }: PacketPaper): readonly Diagnostic[] {
  const { filer } = matter.data.filing;
  if (!final || !directives.includes('signature-block') || filerSigned(matter)) return [];
  return [
    {
      code: 'signature-missing',
      severity: 'error',
      place: matter.places.at(['filing', 'filer']),
      what: `“${paper.id}” is not signed by ${nameOfPerson(matter.data, filer)}, who files it.`,
      why: 'Fed. R. Civ. P. 11(a): a paper must be signed by an attorney of record; an unsigned one is struck.',
      fix: 'Once it is signed, give the day under signed with that attorney in counsel.',
    },
  ];
}

function filerSigned({ data }: Matter): boolean {
  const attorneys = data.counsel.flatMap((firm) => firm.attorneys);
  return attorneys.some(({ person, signed }) => person === data.filing.filer && signed !== undefined);
}

/**
 * An attestation is the filer's own statement, and is made once the filer has signed. A draft prints it sooner: it takes
 * room. One diagnostic for all papers, but for those that are told as unsigned themselves.
 */
function unsignedAttestation(packet: Packet, papers: readonly PacketPaper[]): readonly Diagnostic[] {
  const { matter } = packet;
  if (!packet.court.attestation.value || filerSigned(matter)) return [];
  const name = nameOfPerson(matter.data, matter.data.filing.filer);
  const attesting = papers.filter((paper) => {
    const signed = signedNames(paper.document);
    // Without another's `/s/` it is needless, and is told as that.
    if (signed.length === 0 || signed.includes(plainName(name)) || !isAttested(paper.document)) return false;
    return unsigned(packet, paper).length === 0;
  });
  const [first] = attesting;
  if (!first) return [];
  const more = attesting.length > 1 ? ` and ${attesting.length - 1} more` : '';
  return [
    {
      code: 'attestation-unsigned',
      severity: noteInDraft(packet),
      place: matter.places.at(['filing', 'filer']),
      what: `In “${first.paper.id}”${more} ${name} attests that the others concur, and has signed nothing.`,
      why: `${authorityOf(packet.court.attestation)}: the attestation is the filer’s own statement.`,
      fix: 'Once it is signed, give the day under signed with that attorney in counsel.',
    },
  ];
}

/** The filer attests where another's `/s/` stands, a declarant's too, and nowhere else. */
function attestation(packet: Packet, { paper, document }: PacketPaper): readonly Diagnostic[] {
  const { data, places } = packet.matter;
  const rule = packet.court.attestation;
  const filer = plainName(nameOfPerson(data, data.filing.filer));
  const others = signedNames(document).filter((name) => name !== filer);
  const attested = isAttested(document);
  if (!rule.value || attested === others.length > 0) return [];
  const found = attested ? needless(paper.id) : lacking(paper.id, others);
  return [
    {
      ...found,
      severity: loudness(rule, packet),
      place: places.at(['papers', paper.index]),
      why: `${authorityOf(rule)}: the filer attests that each other signatory concurs in the filing.`,
    },
  ];
}

type Finding = Pick<Diagnostic, 'code' | 'what' | 'fix'>;

function needless(id: string): Finding {
  return {
    code: 'attestation-needless',
    what: `“${id}” attests to the signatures of others and bears none.`,
    fix: 'Take the attestation out of its template, or give the day the others signed.',
  };
}

function lacking(id: string, others: readonly string[]): Finding {
  return {
    code: 'attestation-missing',
    what: `“${id}” bears the /s/ of someone other than the filer (${others.join(', ')}) and no attestation.`,
    fix: 'Put ::attestation below the signature in its template.',
  };
}

/** An attestation stands below the signatures: what a witness attests to above them is something else. */
const concurrence = /\battest[^.]{0,200}\b(?:concur|signator|signer|authoriz)/i;

function isAttested(document: Document): boolean {
  const passages = passagesOf(document);
  const first = passages.findIndex(({ style }) => style.startsWith('signature'));
  return first >= 0 && passages.slice(first).some(({ text }) => concurrence.test(text));
}
