import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';
import { wordsOfPaper } from './words/reading.ts';

/** A declaration in another language comes with the word of somebody competent that the English says the same. */
export const translationCertified: Rule = {
  id: 'translation-certified',
  check: (packet) => papersOf(packet, 'declaration').flatMap((paper) => uncertified(packet, paper)),
};

function uncertified(packet: Packet, { paper, document }: PacketPaper): readonly Diagnostic[] {
  const foreign = document.sections.some(({ language }) => language !== undefined && !language.startsWith('en'));
  if (!foreign) return [];
  const text = wordsOfPaper(document);
  const lacks = [
    ...(/\bcompeten(?:t|ce)\b[^.]{0,200}\btranslat/i.test(text) ? [] : ['that they are competent to translate']),
    ...(/\b(?:true|accurate)\b[^.]{0,200}\btranslation\b/i.test(text)
      ? []
      : ['that the translation is true and accurate']),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      code: 'translation-uncertified',
      severity: warningInDraft(packet),
      place: packet.matter.places.at(['papers', paper.index]),
      what: `Nobody says in “${paper.id}” ${lacks.join(' and ')}.`,
      why: 'A court reads the English; it is evidence only with a competent translator’s word for it.',
      fix: 'Let the translator declare both under 28 U.S.C. § 1746 at the end of its template.',
    },
  ];
}
