import { addDays } from '../../matter/index.ts';
import type { Mistake } from './helper.ts';

/** Guards a function of ISO dates against text that is none. */
export function dated(words: (iso: string) => string): (text: string) => string | Mistake {
  return (text) => {
    const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
    return exists ? words(text) : { mistake: `“${text}” is not a date written YYYY-MM-DD.` };
  };
}
