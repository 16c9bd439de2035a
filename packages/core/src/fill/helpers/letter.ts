import { numberHelper } from './helper.ts';

/** The letter of an exhibit by its place, counted from 0 as `@index` is: `A`, `B` … `Z`, `AA`. */
export const letter = numberHelper('{{letter @index}}', lettered);

function lettered(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettered(Math.floor(place / 26) - 1) + last;
}
