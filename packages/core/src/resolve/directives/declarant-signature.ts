import { type DraftDirective, type Inline, type Paragraph, plainStyle, typographic } from '../../document/index.ts';
import type { Matter } from '../../matter/index.ts';
import { houseWord } from '../../template/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { blank, fact, placeOfPerson, word } from '../words.ts';
import { type Declarant, declarantAt } from './signers.ts';

/** A line to sign on, or `/s/` and the name where the matter says that it is signed; name, title and organization below. */
export function makeDeclarantSignature(desk: Desk, { attributes }: DraftDirective): readonly Paragraph[] {
  const declarant = declarantAt(desk, attributes);
  if (!declarant) return [];
  const lines = [signature(desk, declarant), ...identity(desk.setting.matter, declarant)];
  return [[], ...lines].map((inlines) => paragraph(desk, 'signature', inlines));
}

function signature({ setting: { house } }: Desk, { name, signed, path }: Declarant): readonly Inline[] {
  const named = { name: typographic(name) };
  if (signed) return word(house, 'signature.signed', named);
  return [{ ...blank(path, houseWord(house, 'blank.signature', named)), style: { ...plainStyle, underline: true } }];
}

function identity(matter: Matter, { id, name }: Declarant): readonly (readonly Inline[])[] {
  const { data, places } = matter;
  const index = data.people.findIndex((person) => person.id === id);
  const person = data.people[index];
  const home = data.organizations.findIndex((each) => each.id === person?.organization);
  const title = person?.title;
  const organization = data.organizations[home]?.name;
  return [
    [fact(name, placeOfPerson(matter, id))],
    ...(title === undefined ? [] : [[fact(title, places.at(['people', index, 'title']))]]),
    ...(organization === undefined ? [] : [[fact(organization, places.at(['organizations', home, 'name']))]]),
  ];
}
