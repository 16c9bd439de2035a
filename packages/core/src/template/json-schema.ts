import * as z from 'zod';
import { courts } from '../court/index.ts';
import { externalPaper, matterSchema } from '../matter/index.ts';
import type { Library } from './library.ts';
import type { Field, Manifest, RequiredWhen } from './manifest.ts';
import { fieldsSchema, paperSchema } from './schema.ts';

/** A JSON Schema, draft 7: what editors understand. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a whole matter for these templates: help, completion and checking in any editor that knows
 * `# yaml-language-server: $schema=matter.schema.json`. Which keys a paper may have depends on its template.
 */
export function matterJsonSchema(library: Pick<Library, 'templates'>): JsonSchema {
  const core = jsonSchemaOf(matterSchema);
  const court = { enum: [...courts.keys()], description: matterSchema.shape.court.description };
  const papers = { type: 'array', minItems: 1, description: matterSchema.shape.papers.description };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Engross matter',
    description: 'The facts of one case, from which Engross writes its papers.',
    ...core,
    properties: {
      ...propertiesOf(core),
      court,
      papers: { ...papers, items: paperItem([...library.templates.values()]) },
    },
  };
}

/** The JSON Schema of a template's own fields. */
export function fieldsJsonSchema(fields: Readonly<Record<string, Field>>): JsonSchema {
  return withConditions(jsonSchemaOf(fieldsSchema(fields)), fields);
}

/** Adds `required-when` between fields of the same group; an editor is not told where one asks for a field further up. */
function withConditions(schema: JsonSchema, fields: Readonly<Record<string, Field>>): JsonSchema {
  const inner = Object.entries(propertiesOf(schema)).map(([name, property]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field && isSchema(property) ? withInner(property, field) : property] as const;
  });
  const conditions = Object.entries(fields).flatMap(([name, { requiredWhen: needed, blank }]) =>
    needed && !blank && Object.hasOwn(fields, needed.field) ? [when(says(needed), { required: [name] })] : [],
  );
  const all = conditions.length === 0 ? {} : { allOf: conditions };
  return { ...schema, properties: Object.fromEntries(inner), ...all };
}

function withInner(schema: JsonSchema, field: Field): JsonSchema {
  if (field.type === 'group') return withConditions(schema, field.fields);
  const { items } = schema;
  return field.type === 'list' && isSchema(items) ? { ...schema, items: withInner(items, field.of) } : schema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function says({ field, is }: RequiredWhen): JsonSchema {
  const values = is === true || is === false ? [is, is ? 'yes' : 'no'] : [is];
  const said = { properties: { [field]: { enum: values } }, required: [field] };
  return is === false ? { anyOf: [said, { not: { required: [field] } }] } : said;
}

function paperItem(templates: readonly { readonly manifest: Manifest }[]): JsonSchema {
  const names = templates.map(({ manifest }) => manifest.name);
  const choices = templates.map(({ manifest }) => `${manifest.name}: ${manifest.about}`);
  return {
    type: 'object',
    required: ['id'],
    properties: {
      id: { description: 'What cites and --only call this paper.' },
      template: { enum: names, description: `Name of the template. ${choices.join('; ')}.` },
      external: { description: externalPaper.shape.external.description },
    },
    anyOf: [{ required: ['template'] }, { required: ['external'] }],
    allOf: [
      ...templates.map(({ manifest }) => paperOf(manifest)),
      when({ required: ['external'] }, jsonSchemaOf(externalPaper)),
    ],
  };
}

function paperOf(manifest: Manifest): JsonSchema {
  const paper = withConditions(jsonSchemaOf(paperSchema(manifest.fields)), manifest.fields);
  const named = { properties: { template: { const: manifest.name } }, required: ['template'] };
  return when(named, { ...paper, description: manifest.about });
}

function when(condition: JsonSchema, schema: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: condition, then: schema };
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: asWritten });
  return json;
}

/**
 * What may stand in a file is more than what comes out of it: a number is good text (`ecf: 1`), and `yes` is yes.
 * An editor that did not know would underline what Engross reads.
 */
function asWritten({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const freeText = jsonSchema.type === 'string' && !jsonSchema.pattern && !jsonSchema.format && !jsonSchema.enum;
  if (freeText) Object.assign(jsonSchema, { type: ['string', 'number'] });
  if (jsonSchema.type !== 'boolean') return;
  delete jsonSchema.type;
  jsonSchema.enum = [true, false, 'yes', 'no'];
}

function propertiesOf(schema: JsonSchema): JsonSchema {
  const { properties } = schema;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}
