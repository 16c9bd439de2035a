import * as z from 'zod';
import { date, id, text } from './scalars.ts';

export const admissions = ['admitted', 'pro-hac-vice', 'pro-hac-vice-pending', 'pro-hac-vice-forthcoming'] as const;
export type Admission = (typeof admissions)[number];

export const attorney = z.strictObject({
  person: id.describe('The id of the person.'),
  bar: text.describe(
    'Bar number: digits alone for the court’s own state, else as printed, e.g. “N.Y. Bar No. 900102”.',
  ),
  email: text,
  phone: text.optional().describe('A direct line, if not the firm’s.'),
  admission: z.enum(admissions).default('admitted').describe('Pro hac vice states get a mark and a legend.'),
  signed: date.optional().describe('The day this attorney signed; /s/ is printed only where this is set.'),
});
export type Attorney = z.infer<typeof attorney>;

export const firm = z.strictObject({
  firm: text.describe('Name of the firm or organization.'),
  address: z.array(text).min(1).describe('One entry a line.'),
  phone: text,
  fax: text.optional(),
  represents: z.array(id).min(1).describe('Ids of the movants this firm represents.'),
  attorneys: z.array(attorney).min(1),
});
export type Firm = z.infer<typeof firm>;
