import * as z from 'zod';
import { party } from './party.ts';
import { date, id, text } from './scalars.ts';

export const judge = z.strictObject({
  name: text.describe('Name without “Hon.”.'),
  title: z
    .enum(['District Judge', 'Senior District Judge', 'Chief District Judge', 'Magistrate Judge'])
    .default('District Judge')
    .describe('The judge’s office.'),
});
export type Judge = z.infer<typeof judge>;

/** The action the movants ask to join. */
export const caseSchema = z.strictObject({
  number: text.optional().describe('Case number as the court writes it, e.g. 3:26-cv-99012-XQZ.'),
  judge: judge.optional(),
  filed: date.optional().describe('When the action was filed.'),
  parties: z.array(party).min(1).describe('The parties in the order of the caption.'),
  caption: z
    .enum(['full', 'et-al'])
    .default('full')
    .describe('full: every party; et-al: the first on each side and “et al.” (Fed. R. Civ. P. 10(a)).'),
});
export type Case = z.infer<typeof caseSchema>;

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
  movants: z.array(id).min(1).describe('Ids of organizations and people, in the order of the caption.'),
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
  short: text.optional().describe('Short name for all of them in the text, e.g. “Community Intervenors”.'),
});
export type Intervenors = z.infer<typeof intervenors>;

export const hearing = z.strictObject({
  date: date.optional(),
  weekday: z
    .enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    .optional()
    .describe('The judge’s motion day, if you want it checked against the date.'),
  time: text.optional().describe('e.g. 10:00 a.m.'),
  courtroom: text.optional().describe('e.g. Courtroom 4, 17th Floor'),
  place: text.optional().describe('Address of the courthouse, e.g. 450 Golden Gate Avenue, San Francisco, CA 94102'),
});
export type Hearing = z.infer<typeof hearing>;

export const filing = z.strictObject({
  date: date.optional().describe('The day our papers are filed; until it is set nothing says “filed”.'),
  ecf: text.optional().describe('The ECF number our motion received.'),
  filer: id.describe('The id of the attorney who signs and files.'),
  limit: z
    .strictObject({
      pages: z.int().min(1),
      authority: text.describe('Where the judge says so, e.g. “Standing Order for Civil Cases § 5”.'),
    })
    .optional()
    .describe('A judge’s own page limit, in place of the local rule’s.'),
});
export type Filing = z.infer<typeof filing>;
