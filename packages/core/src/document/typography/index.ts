import { glue } from './glue.ts';
import { smartQuotes } from './quotes.ts';

export { isLetterOrDigit, isPunctuation, isSpace } from './character.ts';
export { glue } from './glue.ts';
export { smartQuotes } from './quotes.ts';

/** A value as it is printed outside the text (caption, counsel block, signatures): as typed, but for quotes, glue and soft hyphens. */
export function typographic(value: string): string {
  return glue(smartQuotes(value.replaceAll('\u00AD', '')));
}
