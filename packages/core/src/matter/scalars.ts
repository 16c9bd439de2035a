import * as z from 'zod';

// zod writes functions from strings unless told not to, and asks whether it may at the first object schema: a strict
// Content-Security-Policy forbids it and reports even the question. Every schema is made of these scalars, so this comes first.
z.config({ jitless: true });

/** Lower-case, starting with a letter: what the parts of a matter refer to one another by. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens, starting with a letter')
  .describe('An id: lower-case letters, digits and hyphens.');

/** One line of plain text. `{{`, `*`, `_`, `<` and `[@` come out as typed. */
export const text = z.string().trim().min(1, 'text cannot be empty');

/** Markdown: line ends matter. */
export const prose = z.string().min(1, 'text cannot be empty');

/** A calendar date that exists, `YYYY-MM-DD`. */
export const date = z.iso.date('a date is written YYYY-MM-DD and must exist');

/** `9:00 a.m.`, `9 a.m.`, `1:30 PM`, `13:30` or `noon`. Without flags, for an editor knows none. */
export const time = z
  .string()
  .regex(
    /^(?:(?:0?[1-9]|1[0-2])(?::[0-5]\d)? ?(?:[AaPp]\.[Mm]\.|[AaPp][Mm])|(?:[01]?\d|2[0-3]):[0-5]\d|(?:12 )?[Nn]oon)$/,
    'a time is written like 10:00 a.m. or 14:30',
  );
