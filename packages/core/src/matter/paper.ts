import * as z from 'zod';
import { date, id, text } from './scalars.ts';

/** A paper that a template renders. Its own fields are the template's (`template.yaml`). */
export const templatedPaper = z.looseObject({
  id: id.describe('What cites and --only call this paper.'),
  template: text.describe('Name of the template, e.g. motion-to-intervene.'),
});

const externalNatures = [
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
  id: id.describe('What cites call this paper.'),
  external: text.meta({ description: 'The PDF, beside the matter file.', examples: ['complaint-in-intervention.pdf'] }),
  title: text.describe('Its title.'),
  short: text.meta({ description: 'How the text cites it.', examples: ['Compl. in Intervention'] }).optional(),
  nature: z
    .enum(externalNatures)
    .describe('What it is; a complaint or answer in intervention is the pleading Rule 24(c) asks for.'),
});
export type ExternalPaper = z.infer<typeof externalPaper>;

/** Whether an entry of `papers:` was made elsewhere. A schema that takes more keys than it names does not tell the compiler. */
export function isExternal(paper: ExternalPaper | z.infer<typeof templatedPaper>): paper is ExternalPaper {
  return 'external' in paper;
}

/** A paper of others that ours cite. */
export const docketEntry = z.strictObject({
  id: id.describe('What cites call this paper.'),
  ecf: text.meta({ description: 'Its number on the docket.', examples: ['1', '21-3'] }),
  title: text.describe('Its title.'),
  short: text.meta({ description: 'How the text cites it.', examples: ['Compl.'] }).optional(),
  date: date.meta({ description: 'When it was filed.', examples: ['2026-02-06'] }).optional(),
});

/** Clears the “check this authority” mark of one authority. */
export const review = z.strictObject({
  authority: text.describe('The citation as the mark shows it.'),
  by: id.describe('The id of the person who checked it.'),
  date: date.describe('When.'),
});
