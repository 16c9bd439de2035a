import type { Paragraph } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { fact, word } from '../words.ts';
import { filerOf, othersSigned } from './signers.ts';

/** The filer's word that the others have agreed, where the paper bears another's `/s/` and the court's rule asks for it. */
export function makeAttestation(desk: Desk): readonly Paragraph[] {
  const { matter, court, house } = desk.setting;
  const filer = filerOf(matter.data);
  if (!filer || !court.attestation.value || !othersSigned(desk)) return [];
  const rule = court.attestation.rule;
  const attestation = word(house, 'attestation.text', { rule, name: [fact(filer.name)] });
  // A line apart from the signatures, which it is no part of.
  return [paragraph(desk, 'counsel', []), paragraph(desk, 'body', attestation)];
}
