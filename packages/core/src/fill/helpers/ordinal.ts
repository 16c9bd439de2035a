import { numberHelper } from './helper.ts';
import { ordinalWord } from './number-words.ts';

/** `third`, `twenty-first`, `101st`. */
export const ordinal = numberHelper('{{ordinal 3}}', ordinalWord);
