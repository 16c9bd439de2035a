import type { Inline, TextStyle } from '../../packages/core/src/document/index.ts';
import type { Random } from './random.ts';

/** Words as they stand in briefs, with all that makes lines break oddly. */
const ordinary = (
  'the of to and in that is was for as with by on be at from this which or an are not has have it its their who would ' +
  'may court movants intervention interest protectable impair adequate representation timely parties action claims ' +
  'federal funding conditions statute rule motion district circuit presumption government organization members ' +
  'services community declaration injunction relief argument discretion prejudice delay existing defense question ' +
  'law fact common permissive administration unlawful grant recipient certification policy enforcement deadline'
).split(' ');

const odd = [
  'well-settled',
  'twenty-three-page',
  'click-wrap',
  '1216–17',
  '2698–2699',
  'pre-2024',
  'and/or',
  '12(b)(6)',
  '(“FAC”)',
  '§ 1983',
  '§§ 706(2)(A)–(D)',
  '¶¶ 12–14',
  'Nos. 24-1234,',
  '“non-negotiable”',
  'plaintiffs’',
  '’tis',
  'the—ahem—rule',
  'policy—which',
  'first-in-time',
  'jurisdiction,”',
  '[sic]',
  '. . .',
  'U.S.C.',
  'F.3d',
  'https://www.marlow.example/programs/housing?year=2026&page=12',
  'director@harborcommons.example',
  'Núñez',
  'Đặng',
  'naïve',
  'non‑breaking',
  'J. D. Okonkwo',
  '$1,234,567.89',
  '24(a)(2)–(b)(1)(B)',
  'A–B',
  'e-mail',
  '--',
  'co-',
  '–5',
] as const;

export const plain: TextStyle = { bold: false, italic: false, underline: false };
const looks: readonly TextStyle[] = [
  { ...plain, italic: true },
  { ...plain, bold: true },
  { ...plain, underline: true },
  { bold: true, italic: true, underline: false },
];

export function text(words: string, style: TextStyle = plain): Inline {
  return { kind: 'text', text: words, style };
}

export function phrase(random: Random, least: number, most: number): string {
  const words = random.some(least, most, () => (random.chance(0.15) ? random.pick(odd) : random.pick(ordinary)));
  return words.join(random.chance(0.03) ? '  ' : ' ');
}

/** Prose in pieces of different looks, which change between words or inside one. */
export function prose(random: Random, least: number, most: number): Inline[] {
  const inlines: Inline[] = [];
  let left = random.between(least, most);
  while (left > 0) {
    const count = Math.min(left, random.between(3, 40));
    left -= count;
    const words = phrase(random, count, count);
    const end = random.chance(0.2) ? '' : random.pick([' ', ', ', '. ', '; ', '—']);
    inlines.push(random.chance(0.2) ? text(words, random.pick(looks)) : text(words), text(end || ' '));
  }
  return inlines;
}

export function title(random: Random, least: number, most: number): string {
  return phrase(random, least, most).toUpperCase();
}
