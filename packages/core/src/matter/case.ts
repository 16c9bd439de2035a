import * as z from 'zod';
import { party } from './party.ts';
import { date, id, text, time } from './scalars.ts';

const judge = z.strictObject({
  name: text.meta({ description: 'Name without “Hon.”.', examples: ['Ottoline Q. Vexley'] }),
  title: z
    .enum(['District Judge', 'Senior District Judge', 'Chief District Judge', 'Magistrate Judge'])
    .default('District Judge')
    .describe('The judge’s office.'),
});
export type Judge = z.infer<typeof judge>;

/** The action the movants ask to join. */
export const caseSchema = z.strictObject({
  number: text.meta({ description: 'Case number as the court writes it.', examples: ['3:26-cv-99012-XQZ'] }).optional(),
  judge: judge.describe('The judge, once assigned.').optional(),
  short: text
    .meta({
      description: 'What a release calls the case, if not by the first parties’ names in full.',
      examples: ['Example v. Example'],
    })
    .optional(),
  filed: date.meta({ description: 'When the action was filed.', examples: ['2026-02-06'] }).optional(),
  parties: z.array(party).min(1, 'there is no party').describe('The parties in the order of the caption.'),
  caption: z
    .enum(['full', 'et-al'])
    .default('full')
    .describe('“full” names every party; “et-al” the first on each side and “et al.” (Fed. R. Civ. P. 10(a)).'),
});

export const designations = [
  'plaintiff-intervenor',
  'intervenor-plaintiff',
  'plaintiff-in-intervention',
  'intervenor',
  'applicant',
  'movant',
] as const;

/** Who moves to intervene, on which side, and what every paper calls them. */
export const intervenors = z.strictObject({
  side: z.enum(['plaintiff', 'defendant']).describe('The side the movants ask to join.'),
  movants: z
    .array(id)
    .min(1, 'there is no movant')
    .describe('Ids of organizations and people, in the order of the caption.'),
  designation: z
    .enum(designations)
    .default('plaintiff-intervenor')
    .describe(
      'How they are called; the words fit the side: plaintiff-intervenor reads Defendant-Intervenor on the defendants’ side.',
    ),
  stage: z
    .enum(['proposed', 'granted'])
    .default('proposed')
    .describe('“Proposed” stands before the designation until leave is granted.'),
  short: text
    .meta({ description: 'Short name for all of them in the text.', examples: ['Community Intervenors'] })
    .optional(),
});
export type Intervenors = z.infer<typeof intervenors>;

export const hearing = z.strictObject({
  date: date.meta({ description: 'The day the motion is noticed for.', examples: ['2026-04-02'] }).optional(),
  weekday: z
    .enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    .meta({ description: 'The judge’s motion day, if you want it checked against the date.', examples: ['Thursday'] })
    .optional(),
  time: time.meta({ description: 'As the notice says it.', examples: ['10:00 a.m.'] }).optional(),
  courtroom: text.meta({ description: 'The judge’s courtroom.', examples: ['Courtroom 4, 17th Floor'] }).optional(),
  place: text
    .meta({
      description: 'Address of the courthouse.',
      examples: ['450 Golden Gate Avenue, San Francisco, California 94102'],
    })
    .optional(),
});

export const filing = z.strictObject({
  date: date
    .meta({
      description: 'The day our papers are filed; until it is set nothing says “filed”.',
      examples: ['2026-02-26'],
    })
    .optional(),
  ecf: text.meta({ description: 'The ECF number our motion received.', examples: ['24'] }).optional(),
  filer: id.describe('The id of the attorney who signs and files.'),
  limit: z
    .strictObject({
      pages: z
        .int()
        .min(1, 'a paper has at least one page')
        .meta({ description: 'Pages of text.', examples: [20] }),
      authority: text.meta({
        description: 'Where the judge says so.',
        examples: ['Standing Order for Civil Cases § 5'],
      }),
    })
    .optional()
    .describe('A judge’s own page limit, in place of the local rule’s.'),
});
