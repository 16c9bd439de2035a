import { type Diagnostic, type Path, type Place, placeAt } from '../diagnostic/index.ts';
import { type FieldValue, isImage, isProse, nameOfPerson, surnameOf } from '../matter/index.ts';
import type { ListedPaper, Packet } from '../packet/index.ts';
import { declarantOf } from './facts/fields.ts';
import type { Rule } from './rule.ts';
import { type Stretch, typedCite, typedIds } from './words/typed-cites.ts';

/** A paragraph of a declaration in the packet is cited with [@…], which counts along, not with a number typed once. */
export const recordCitesLive: Rule = {
  id: 'record-cites-live',
  check: (packet) => {
    const declarations = packet.everyPaper.flatMap((paper) => declarationIn(packet, paper));
    return packet.papers.flatMap(({ paper }) => {
      const others = declarations.filter(({ id }) => id !== paper.id);
      return textsWithin(packet, paper.fields, ['papers', paper.index]).flatMap((text) => [
        ...others.flatMap((declaration) => typed(text, declaration)),
        ...repeated(text, others),
      ]);
    });
  },
};

interface Declaration {
  readonly id: string;
  /** Where a text cites it by a number. */
  readonly citedIn: (text: string) => Stretch | undefined;
}

function declarationIn({ matter: { data } }: Packet, paper: ListedPaper): readonly Declaration[] {
  const declarant = declarantOf(paper);
  const { nature, numberedParagraphs } = paper.manifest;
  if (nature !== 'declaration' || declarant === undefined || !numberedParagraphs) return [];
  const citedIn = typedCite({ surname: surnameOf(data, declarant), name: nameOfPerson(data, declarant) });
  return [{ id: paper.paper.id, citedIn }];
}

/** A text of the matter's. */
interface Typed {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

function textsWithin(packet: Packet, value: FieldValue, path: Path): readonly Typed[] {
  if (typeof value === 'string') return [{ text: value, placeOf: () => packet.matter.places.at(path) }];
  if (isProse(value)) return [{ text: value.prose.text, placeOf: (offset) => placeAt(value.prose, offset) }];
  if (typeof value !== 'object' || isImage(value)) return [];
  return Object.entries(value).flatMap(([name, each]: [string, FieldValue]) =>
    textsWithin(packet, each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** One note a text and declaration, where it begins. */
function typed({ text, placeOf }: Typed, { id, citedIn }: Declaration): readonly Diagnostic[] {
  const found = citedIn(text);
  if (!found) return [];
  const what = `“${found.words}” is typed: its number stays when the paragraphs of “${id}” move.`;
  return [report(placeOf(found.at), what, id)];
}

/** After a cite to a declaration an *Id.* is to that declaration, whatever its writer had in mind. */
function repeated({ text, placeOf }: Typed, declarations: readonly Declaration[]): readonly Diagnostic[] {
  return typedIds(text)
    .filter(({ paper }) => declarations.some(({ id }) => id === paper))
    .map(({ at, words, paper }) => {
      const stays = words.includes('¶') ? `, and its number stays when the paragraphs of “${paper}” move` : '';
      return report(placeOf(at), `“${words.replaceAll('*', '')}” is typed: it points at “${paper}”${stays}.`, paper);
    });
}

function report(place: Place, what: string, id: string): Diagnostic {
  return {
    code: 'cite-typed',
    severity: 'note',
    place,
    what,
    why: 'A brief that cites the wrong paragraph is found out by the first reader who looks it up.',
    fix: `Name the paragraph in the declaration, {#name}, and write [@${id}#name] here; another source is cited by its name.`,
  };
}
