import * as z from 'zod';
import { date, id, prose, text, time } from '../matter/index.ts';
import type { Field } from './manifest.ts';

/** Markdown in a file of its own, beside the matter. */
const proseFile = z.strictObject({
  file: text.describe('A Markdown file beside the matter, e.g. argument.md.'),
});

/** A picture beside the matter, and what it says to somebody who does not see it. */
const imageFile = z.strictObject({
  file: text.describe('A PNG or RGB JPEG beside the matter, e.g. logo.png.'),
  alt: text.describe('What it shows, for readers who do not see it.'),
});

/** BCP 47, as far as papers need it: `es`, `zh-Hant`, `pt-BR`. */
const languageTag = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language is written by its tag, e.g. es');

const makers = {
  text: () => text,
  markdown: () => z.union([prose, proseFile]),
  date: () => date,
  time: () => time,
  number: () => z.number(),
  'whole-number': () => z.int(),
  'yes-no': () => z.boolean(),
  choice: (field) => z.enum(field.choices),
  group: (field) => fieldsSchema(field.fields),
  list: (field) => listSchema(field),
  reference: () => id,
  image: () => imageFile,
  language: () => languageTag,
} as const satisfies { [T in Field['type']]: (field: Extract<Field, { type: T }>) => z.ZodType };

/** The zod schema of a template's own fields: what `template.yaml` declares, and nothing else. */
export function fieldsSchema(fields: Readonly<Record<string, Field>>): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])));
}

/** Making a schema takes longer than using it; a template's fields never change. */
const made = new WeakMap<Readonly<Record<string, Field>>, z.ZodObject>();

/** The zod schema of a paper of this template: its fields beside `id` and `template`. */
export function paperSchema(fields: Readonly<Record<string, Field>>): z.ZodObject {
  const before = made.get(fields);
  if (before) return before;
  const schema = z.strictObject({ ...paperHead, ...fieldsSchema(fields).shape });
  made.set(fields, schema);
  return schema;
}

const paperHead = {
  id: id.describe('What cites and --only call this paper.'),
  template: text.describe('Name of the template.'),
};

function fieldSchema(field: Field): z.ZodType {
  const described = schemaOf(field).describe(field.help);
  return mayBeAbsent(field) ? described.optional() : described;
}

/** A field whose blank a draft may show is not missing until `--final`. */
function mayBeAbsent(field: Field): boolean {
  return !field.required || field.blank;
}

function listSchema(field: Extract<Field, { type: 'list' }>): z.ZodType {
  const list = z.array(schemaOf(field.of).describe(field.of.help));
  return mayBeAbsent(field) ? list : list.min(1, 'the list cannot be empty');
}

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'choice':
      return makers.choice(field);
    case 'group':
      return makers.group(field);
    case 'list':
      return makers.list(field);
    default:
      return makers[field.type]();
  }
}
