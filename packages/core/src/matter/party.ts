import * as z from 'zod';
import { date, id, text } from './scalars.ts';

const partyRoles = ['plaintiff', 'defendant', 'intervenor-plaintiff', 'intervenor-defendant'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** A party to the action as it stands; the movants are not among them. */
export const party = z.strictObject({
  id: id.describe('What other parts of the matter call this party.'),
  name: text.describe('Full name as in the caption, e.g. “CITY OF MARLOW” or “Renata Calder”.'),
  short: text.meta({ description: 'Short name in the text.', examples: ['the City'] }).optional(),
  role: z
    .enum(partyRoles)
    .describe('plaintiff, defendant, intervenor-plaintiff or intervenor-defendant (one already let in).'),
  capacity: text
    .meta({
      description: 'Follows the name after a comma.',
      examples: ['in her official capacity as Secretary of Example Affairs', 'a California nonprofit corporation'],
    })
    .optional(),
  government: z
    .boolean()
    .default(false)
    .describe('Whether the party is a government or sued as its officer (the presumption of adequate representation).'),
  ecf: z
    .boolean()
    .default(true)
    .describe(
      'Whether the party receives papers through the court’s electronic filing; if not, it must be served otherwise.',
    ),
});
export type Party = z.infer<typeof party>;

/** Someone who acts in the matter: declarant, attorney, contact, movant, speaker. */
export const person = z.strictObject({
  id: id.describe('What other parts of the matter call this person.'),
  name: text.optional().describe('Full name; may be left out where a pseudonym is given.'),
  pseudonym: text
    .meta({ description: 'Printed in place of the name everywhere.', examples: ['Jane Doe 1'] })
    .optional(),
  leave: text
    .meta({
      description:
        'With a pseudonym: what asks leave to proceed under it, the id of a paper or docket entry, or an ECF number.',
      examples: ['pseudonym-motion', '12'],
    })
    .optional(),
  surname: text
    .meta({
      description: 'What short cites call this person, if not by the last word of the name.',
      examples: ['Reyes Cruz'],
    })
    .optional(),
  title: text.meta({ description: 'Title.', examples: ['Executive Director'] }).optional(),
  'title-in-press': text
    .meta({
      description: 'What the press prints after the name, if not the title “of” the organization.',
      examples: ['Supervising Attorney at the Example Law Center'],
    })
    .optional(),
  organization: id.optional().describe('The id of this person’s organization.'),
  capacity: text
    .meta({ description: 'As a movant: follows the name after a comma.', examples: ['an individual'] })
    .optional(),
  email: text
    .meta({ description: 'Electronic mail address, as a press contact.', examples: ['name@organization.example'] })
    .optional(),
  phone: text.meta({ description: 'Telephone, as a press contact.', examples: ['(415) 555-0103'] }).optional(),
  signed: date
    .meta({
      description: 'The day this person signed as a declarant; /s/ is printed only where this is set.',
      examples: ['2026-02-24'],
    })
    .optional(),
});
export type Person = z.infer<typeof person>;

export const organization = z.strictObject({
  id: id.describe('What other parts of the matter call this organization.'),
  name: text.describe('Full name.'),
  short: text.meta({ description: 'Short name or acronym in the text.', examples: ['ECF'] }).optional(),
  kind: text
    .meta({
      description: 'Follows the name in the caption after a comma.',
      examples: ['a California nonprofit public benefit corporation'],
    })
    .optional(),
  corporation: z
    .boolean()
    .default(true)
    .describe('Whether it is a nongovernmental corporation (Fed. R. Civ. P. 7.1 disclosure).'),
  boilerplate: text.optional().describe('The paragraph “About …” at the end of a press release.'),
  'boilerplate-heading': text
    .meta({ description: 'The heading above it, if not “About” and the name.', examples: ['About the Foundation'] })
    .optional(),
});
