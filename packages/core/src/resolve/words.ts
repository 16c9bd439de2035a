import type { Place } from '../diagnostic/index.ts';
import { type Blank, type Inline, italicStyle, plainStyle, type Text, typographic } from '../document/index.ts';
import type { Matter } from '../matter/index.ts';
import { type HouseWord, type HouseWords, houseWord } from '../template/index.ts';

export const noBreakSpace = '\u00a0';

export function textOf(text: string): Text {
  return { kind: 'text', text, style: plainStyle };
}

/** A fact of the matter in the text: as typed, with typographic quotation marks and glue. */
export function fact(text: string, place?: Place): Text {
  return { ...textOf(typographic(text)), ...(place && { place }) };
}

/** Where the matter gives a person's name. */
export function placeOfPerson({ data, places }: Matter, id: string): Place {
  const index = data.people.findIndex((person) => person.id === id);
  const named = data.people[index]?.pseudonym === undefined ? 'name' : 'pseudonym';
  return places.at(index < 0 ? ['people'] : ['people', index, named]);
}

/** A fact the matter does not give yet; `path` is where to fill it in. */
export function blank(path: string, label: string): Blank {
  return { kind: 'blank', path, text: `[${label}]`, style: plainStyle };
}

/** What may stand for a name in braces. */
export type Filling = Readonly<Record<string, string | readonly Inline[]>>;

/** A house word as inlines: `*…*` in italics, `{name}` filled in with text or inlines. */
export function word(house: HouseWords, key: HouseWord, filling: Filling = {}): readonly Inline[] {
  const inlines = houseWord(house, key)
    .split('*')
    .flatMap((part, index) =>
      part.split(/(\{[a-z]+\})/).flatMap((piece) => pieceInlines(piece, index % 2 === 1, filling)),
    );
  return inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function pieceInlines(piece: string, italic: boolean, filling: Filling): readonly Inline[] {
  const name = piece.startsWith('{') ? piece.slice(1, -1) : '';
  const filled = Object.hasOwn(filling, name) ? filling[name] : undefined;
  if (filled === undefined || typeof filled === 'string') {
    return [{ kind: 'text', text: filled ?? typographic(piece), style: italic ? italicStyle : plainStyle }];
  }
  return filled;
}

/** `A`, `A and B`, `A, B, and C`; semicolons where one has a comma of its own: `A, Inc.; B; and C`. */
export function serialList(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const earlier = items.slice(0, -1);
  if (items.some((item) => item.includes(','))) return `${earlier.join('; ')}; ${and} ${last}`;
  return items.length === 2 ? `${earlier.join('')} ${and} ${last}` : `${earlier.join(', ')}, ${and} ${last}`;
}
