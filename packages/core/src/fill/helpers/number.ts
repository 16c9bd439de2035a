import { numberHelper } from './helper.ts';
import { cardinal } from './number-words.ts';

/** `three`, `ninety-nine`, `100`. */
export const number = numberHelper('{{number (count interests)}}', cardinal);
