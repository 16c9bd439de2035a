import * as z from 'zod';
import { id, text } from '../matter/index.ts';

export const natures = ['motion', 'declaration', 'order', 'pleading', 'press'] as const;

export const fieldTypes = [
  'text',
  'markdown',
  'date',
  'time',
  'number',
  'whole-number',
  'yes-no',
  'choice',
  'group',
  'list',
  'reference',
  'image',
  'language',
] as const;

export const referenceTargets = ['people', 'organizations', 'parties', 'movants', 'papers', 'docket'] as const;

const requiredWhen = z.strictObject({
  field: text.describe('Another field of the same group, or one at the top.'),
  is: text.describe('The value of that field which makes this one required.'),
});

/** A field as `template.yaml` declares it. What each type needs beside it is checked where the manifest is read. */
const fieldDeclaration = z.strictObject({
  type: z.enum(fieldTypes).describe('What the field holds.'),
  help: text.describe('What to write there; the editor and `engross new` show it.'),
  required: z.boolean().default(false).describe('Whether a matter without it is wrong.'),
  blank: z.boolean().default(false).describe('Whether a draft may show a visible blank in its place.'),
  'required-when': requiredWhen
    .optional()
    .describe('When a matter without it is wrong, e.g. { field: new-claims, is: yes }.'),
  example: text.optional().describe('What `engross new` writes.'),
  choices: z.array(text).min(1).optional().describe('For a choice: its values.'),
  to: z.enum(referenceTargets).optional().describe('For a reference: whose ids it holds.'),
  get fields() {
    return z.record(z.string(), fieldDeclaration).optional().describe('For a group: its fields.');
  },
  get of() {
    return fieldDeclaration.optional().describe('For a list: what each item is.');
  },
});
export type FieldDeclaration = z.infer<typeof fieldDeclaration>;

/** `template.yaml`. */
export const manifestSchema = z.strictObject({
  about: text.describe('One line for `engross templates`.'),
  nature: z.enum(natures).describe('motion counts against the page limit; press never goes to the court.'),
  title: text.describe('The title of the paper; may contain {{…}}.'),
  footer: text.describe('What the footer calls it; may contain {{…}}.'),
  'file-name': text.describe('What the paper’s file is called: lower-case words and hyphens; may contain {{…}}.'),
  cite: text.optional().describe('What record cites call it, e.g. {{declarant.surname}} Decl.'),
  'title-in-cites': text.optional().describe('Its long name where it is first cited; if left out, the title.'),
  'numbered-paragraphs': z.boolean().default(false).describe('Whether its paragraphs are numbered from first to last.'),
  more: z.boolean().default(true).describe('For the press: whether a page that another follows says so, “-more-”.'),
  partials: z.array(id).default([]).describe('Parts of the text: name.md in this folder or in partials.'),
  fields: z.record(z.string(), fieldDeclaration).default({}).describe('What a matter says for this paper.'),
});
export type ManifestDeclaration = z.infer<typeof manifestSchema>;
