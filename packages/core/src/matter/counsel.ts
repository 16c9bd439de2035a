import * as z from 'zod';
import { date, id, text } from './scalars.ts';

export const admissions = ['admitted', 'pro-hac-vice', 'pro-hac-vice-pending', 'pro-hac-vice-forthcoming'] as const;
export type Admission = (typeof admissions)[number];

const attorney = z.strictObject({
  person: id.describe('The id of the person.'),
  bar: text.describe(
    'Bar number: digits alone for the court’s own state, else as printed, e.g. “N.Y. Bar No. 900102”.',
  ),
  email: text.meta({ description: 'Electronic mail address.', examples: ['name@firm.example'] }),
  phone: text.meta({ description: 'A direct line, if not the firm’s.', examples: ['(415) 555-0101'] }).optional(),
  admission: z.enum(admissions).default('admitted').describe('Pro hac vice states get a mark and a legend.'),
  signed: date
    .meta({
      description: 'The day this attorney signed; /s/ is printed only where this is set.',
      examples: ['2026-02-26'],
    })
    .optional(),
});
export type Attorney = z.infer<typeof attorney>;

export const firm = z.strictObject({
  firm: text.describe('Name of the firm or organization.'),
  address: z.array(text).min(1, 'the address has no line').describe('One entry a line.'),
  phone: text.describe('Telephone.'),
  fax: text.meta({ description: 'Facsimile.', examples: ['(415) 555-0102'] }).optional(),
  represents: z.array(id).min(1, 'this firm represents nobody').describe('Ids of the movants this firm represents.'),
  attorneys: z.array(attorney).min(1, 'this firm has no attorney').describe('In the order of the counsel block.'),
});
export type Firm = z.infer<typeof firm>;
