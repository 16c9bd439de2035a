import type { Inline, TextStyle } from '../../document/index.ts';
import { type HouseWords, houseWord } from '../../template/index.ts';
import { noBreakSpace } from '../words.ts';
import type { Pins, Spot } from './pins.ts';
import { positionAfter } from './position.ts';

/** Paragraphs of the paper itself, each number a link: `paragraph 12`, `Paragraphs 12–14`, `(¶ 12)`. */
export function ownReference(house: HouseWords, pins: Pins, before: string, style: TextStyle): readonly Inline[] {
  const opening = openingWords(house, pins, before);
  const link = ({ anchor = '', label }: Spot): Inline => ({ kind: 'reference', target: anchor, text: label, style });
  const inlines = pins.ranges.flatMap(({ from, to }, index): readonly Inline[] => [
    ...(index === 0 ? [] : [text(', ', style)]),
    link(from),
    ...(from.order === to.order ? [] : [text('–', style), link(to)]),
  ]);
  return opening === '' ? inlines : [text(opening, style), ...inlines];
}

function text(words: string, style: TextStyle): Inline {
  return { kind: 'text', text: words, style };
}

/** A sign in a citation, a word in a sentence; neither where the author has written one. */
function openingWords(house: HouseWords, { several, foreign }: Pins, before: string): string {
  const word = houseWord(house, several ? 'reference.paragraphs' : 'reference.paragraph', { number: '' }).trim();
  const sign = houseWord(house, several ? 'record.paragraphs' : 'record.paragraph', { number: '' }).trim();
  const near = before.trimEnd();
  if ([word, sign].some((said) => near.toLowerCase().endsWith(said.toLowerCase()))) return '';
  const position = positionAfter(before);
  // The sign is the same in every language.
  if (foreign || position === 'signal' || /[([;]$/.test(near)) return sign + noBreakSpace;
  const said = position === 'start' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return said + noBreakSpace;
}
