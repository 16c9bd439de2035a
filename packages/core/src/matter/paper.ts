import * as z from 'zod';
import { date, id, text } from './scalars.ts';

/** A paper that a template renders. Its own fields are the template's (`template.yaml`). */
export const templatedPaper = z.looseObject({
  id: id.describe('What cites and --only call this paper.'),
  template: text.describe('Name of the template, e.g. motion-to-intervene.'),
});

export const externalNatures = [
  'complaint-in-intervention',
  'answer-in-intervention',
  'motion-to-dismiss',
  'proposed-order',
  'disclosure-statement',
  'interested-entities',
  'pro-hac-vice-application',
  'certificate-of-service',
  'declaration',
  'other',
] as const;
export type ExternalNature = (typeof externalNatures)[number];

/** A paper made elsewhere and filed with ours. */
export const externalPaper = z.strictObject({
  id,
  external: text.describe('The PDF, beside the matter file.'),
  title: text,
  short: text.optional().describe('How the text cites it, e.g. “Compl. in Intervention”.'),
  nature: z
    .enum(externalNatures)
    .describe('What it is; a complaint or answer in intervention is the pleading Rule 24(c) asks for.'),
});
export type ExternalPaper = z.infer<typeof externalPaper>;

/** A paper of others that ours cite. */
export const docketEntry = z.strictObject({
  id,
  ecf: text.describe('Its number on the docket, e.g. 1 or 21-3.'),
  title: text,
  short: text.optional().describe('How the text cites it, e.g. Compl.'),
  date: date.optional(),
});
export type DocketEntry = z.infer<typeof docketEntry>;

/** Clears the “check this authority” mark of one authority. */
export const review = z.strictObject({
  authority: text.describe('The citation as the mark shows it.'),
  by: id.describe('The id of the person who checked it.'),
  date,
});
export type Review = z.infer<typeof review>;
