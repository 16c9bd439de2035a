import { type Diagnostic, type Place, placeAt } from '../diagnostic/index.ts';
import { type FieldValue, surnameOf } from '../matter/index.ts';
import type { Packet, UnpagedPaper } from '../packet/index.ts';
import { type FieldGroup, isProse, personIn } from './facts/fields.ts';
import type { Rule } from './rule.ts';
import { mentionsIn } from './words/mentions.ts';

/** A paragraph of a declaration in the packet is cited with [@…], which counts along, not with a number typed once. */
export const recordCitesLive: Rule = {
  id: 'record-cites-live',
  check: (packet) => {
    const declarations = packet.everyPaper.flatMap((paper) => calledIn(packet, paper));
    return packet.papers.flatMap(({ paper }) =>
      textsWithin(packet, paper.fields, ['papers', paper.index]).flatMap((text) =>
        declarations.flatMap((declaration) => (declaration.id === paper.id ? [] : typed(text, declaration))),
      ),
    );
  },
};

interface Called {
  readonly id: string;
  /** `Reyes Decl. ¶` */
  readonly words: string;
}

function calledIn({ matter }: Packet, { paper, manifest }: UnpagedPaper): readonly Called[] {
  const declarant = personIn({ fields: manifest.fields, values: paper.fields });
  if (manifest.nature !== 'declaration' || declarant === undefined || !manifest.numberedParagraphs) return [];
  return [{ id: paper.id, words: `${surnameOf(matter.data, declarant)} Decl. ¶` }];
}

interface Typed {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

function textsWithin(packet: Packet, value: FieldValue, path: FieldGroup['path']): readonly Typed[] {
  if (typeof value === 'string') return [{ text: value, placeAt: () => packet.matter.places.at(path) }];
  if (isProse(value)) return [{ text: value.prose.text, placeAt: (offset) => placeAt(value.prose, offset) }];
  if (typeof value !== 'object' || 'image' in value) return [];
  return Object.entries(value).flatMap(([name, each]: [string, FieldValue]) =>
    textsWithin(packet, each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** One note a text and declaration, where it begins. */
function typed({ text, placeAt: where }: Typed, { id, words }: Called): readonly Diagnostic[] {
  const at = text.includes('Decl.') ? mentionsIn(text).first(words) : -1;
  if (at < 0) return [];
  return [
    {
      code: 'cite-typed',
      severity: 'note',
      place: where(at),
      what: `“${text
        .slice(at, at + words.length + 6)
        .split('\n')[0]
        ?.trim()}” is typed: its number stays when the paragraphs of “${id}” move.`,
      why: 'A brief that cites the wrong paragraph is found out by the first reader who looks it up.',
      fix: `Name the paragraph in the declaration, {#name}, and write [@${id}#name] here.`,
    },
  ];
}
