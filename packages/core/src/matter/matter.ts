import * as z from 'zod';
import type { Place, SourceText } from '../diagnostic/index.ts';
import { caseSchema, filing, hearing, intervenors } from './case.ts';
import { firm } from './counsel.ts';
import { docketEntry, externalPaper, review, templatedPaper } from './paper.ts';
import { organization, person } from './party.ts';
import { text } from './scalars.ts';

/** The file of facts, but for the fields of its templates: those come from each `template.yaml`. */
export const matterSchema = z.strictObject({
  court: text.describe('The id of a court profile, e.g. cand.'),
  division: text.optional().describe('As the court names it, e.g. San Francisco.'),
  case: caseSchema,
  intervenors,
  people: z.array(person).default([]),
  organizations: z.array(organization).default([]),
  counsel: z.array(firm).min(1),
  hearing: hearing.default({}),
  filing,
  docket: z.array(docketEntry).default([]),
  reviewed: z.array(review).default([]),
  papers: z.array(z.union([externalPaper, templatedPaper])).min(1),
});

export type MatterData = z.infer<typeof matterSchema>;

/** A matter that has been read: valid, and able to say where each of its values stands. */
export interface Matter {
  /** Path of the matter file, or `(matter)` for a plain object. */
  readonly file: string;
  readonly data: MatterData;
  /** The templated papers, their own fields checked against their template. */
  readonly papers: readonly Paper[];
  readonly places: Places;
}

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
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

/** A Markdown field: its text with the way back to the matter or prose file. */
export interface Prose {
  readonly prose: SourceText;
}

/** Finds where the value at a path of the matter stands, e.g. `['case', 'parties', 0, 'name']`; the nearest parent's place if it is absent. */
export interface Places {
  readonly at: (path: readonly (string | number)[]) => Place;
}
