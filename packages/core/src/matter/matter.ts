import * as z from 'zod';
import type { Path, Place, SourceText } from '../diagnostic/index.ts';
import { caseSchema, filing, hearing, intervenors } from './case.ts';
import { firm } from './counsel.ts';
import type { ImageFile } from './image.ts';
import { docketEntry, externalPaper, review, templatedPaper } from './paper.ts';
import { organization, person } from './party.ts';
import { text } from './scalars.ts';

/** The file of facts, but for the fields of its templates: those come from each `template.yaml`. */
export const matterSchema = z.strictObject({
  $schema: text.optional().describe('For editors: the JSON Schema of this file. Only a matter in JSON needs it here.'),
  court: text.meta({ description: 'The court, by the id of its profile.', examples: ['cand'] }),
  division: text.meta({ description: 'As the court names it.', examples: ['San Francisco'] }).optional(),
  case: caseSchema.describe('The action the movants ask to join.'),
  intervenors: intervenors.describe('Who moves to intervene, and what every paper calls them.'),
  people: z.array(person).default([]).describe('Everybody the papers name or who signs them.'),
  organizations: z.array(organization).default([]).describe('The movants that are organizations, and employers.'),
  counsel: z
    .array(firm)
    .min(1, 'there is no counsel')
    .describe('The movants’ firms, in the order of the counsel block.'),
  hearing: hearing
    .default({})
    .describe('Where and when the motion will be heard. What is not set yet prints as a blank.'),
  filing: filing.describe('Our filing.'),
  docket: z.array(docketEntry).default([]).describe('Papers of others that ours cite: [@id] or [@id#12].'),
  reviewed: z.array(review).default([]).describe('Authorities somebody has checked; each clears one [verify] mark.'),
  papers: z
    .array(z.union([externalPaper, templatedPaper]))
    .min(1, 'there is no paper to render')
    .describe('The papers of this filing, in their order.'),
});

export type MatterData = z.infer<typeof matterSchema>;

/** A matter that has been read: valid, and able to say where each of its values stands. */
export interface Matter {
  /** Path of the matter file, or `(matter)` for a plain object. */
  readonly file: string;
  readonly data: MatterData;
  /** The templated papers, their own fields checked against their template. */
  readonly papers: readonly Paper[];
  /** The files of external papers, by the id of the paper. */
  readonly externals: ReadonlyMap<string, ExternalFile>;
  readonly places: Places;
}

/** A PDF made elsewhere, as it was found beside the matter. */
export type ExternalFile = { readonly bytes: Uint8Array } | 'missing';

/** A paper of ours to render. */
export interface Paper {
  readonly id: string;
  readonly template: string;
  /** Index in `papers:`. */
  readonly index: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A value of a template's own field. Absent optional fields are absent keys. */
export type FieldValue =
  | string
  | number
  | boolean
  | Prose
  | ImageValue
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/** A Markdown field: its text with the way back to the matter or prose file. */
export interface Prose {
  readonly prose: SourceText;
}

/** An image field: the file that was named, read. */
export interface ImageValue {
  readonly image: ImageFile;
}

/** Finds where the value at a path of the matter stands, e.g. `['case', 'parties', 0, 'name']`; the nearest parent's place if it is absent. */
export interface Places {
  readonly at: (path: Path) => Place;
}
