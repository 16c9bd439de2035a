import * as z from 'zod';

/** Lower-case, starting with a letter: what the parts of a matter refer to one another by. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens, starting with a letter')
  .describe('An id: lower-case letters, digits and hyphens.');

/** One line of plain text. `{{`, `*`, `_`, `<` and `[@` come out as typed. */
export const text = z.string().trim().min(1, 'this text is empty');

/** A calendar date that exists, `YYYY-MM-DD`. */
export const date = z.iso.date('a date is written YYYY-MM-DD and must exist');

/** `9:00 a.m.`, `13:30` or `1:30 p.m.` */
export const time = z
  .string()
  .regex(
    /^(?:(?:0?[1-9]|1[0-2]):[0-5]\d ?(?:a\.m\.|p\.m\.|am|pm)|(?:[01]?\d|2[0-3]):[0-5]\d)$/i,
    'a time is written like 10:00 a.m. or 14:30',
  );
