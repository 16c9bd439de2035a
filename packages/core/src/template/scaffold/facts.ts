import * as z from 'zod';
import { type Group, type Outline, type Sample, shownGroup } from './outline.ts';

/** Values for the keys that stand; the keys of a schema that are not here are commented out. */
export interface Facts {
  readonly [key: string]: string | readonly string[] | Facts | readonly Facts[];
}

/** The keys of a schema in its order, with what it says about them; `facts` stand, the others wait to be uncommented. */
export function factOutlines(shape: z.core.$ZodShape, facts: Facts): readonly Outline[] {
  return Object.entries(shape).map(([key, value]) => outlineOf(key, value, facts[key]));
}

function outlineOf(key: string, schema: z.core.$ZodType, facts: Facts[string] | undefined): Outline {
  return { key, help: helpOf(schema), live: facts !== undefined, value: sampleFor(schema, facts) };
}

function helpOf(schema: z.core.$ZodType): string | undefined {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description;
  const within = inner(schema);
  return within instanceof z.ZodType ? within.description : undefined;
}

/** A switch that is off unless turned on is shown turned on, and the other way round. */
function sampleFor(schema: z.core.$ZodType, facts: Facts[string] | undefined): Sample {
  const isSwitch = schema instanceof z.ZodDefault && inner(schema) instanceof z.ZodBoolean;
  if (isSwitch && facts === undefined) return schema.def.defaultValue === true ? 'no' : 'yes';
  return sampleOf(inner(schema), facts);
}

function sampleOf(schema: z.core.$ZodType, facts: Facts[string] | undefined): Sample {
  if (schema instanceof z.ZodObject) return groupOf(schema, isFacts(facts) ? facts : undefined);
  if (!(schema instanceof z.ZodArray)) return typeof facts === 'string' ? facts : exampleOf(schema);
  const element = inner(schema.element);
  const items: readonly (string | Facts | undefined)[] = Array.isArray(facts) ? facts : [undefined];
  return { kind: 'list', items: items.map((item, index) => itemOf(element, item, index)) };
}

/** Only the first item of a list explains itself. */
function itemOf(schema: z.core.$ZodType, facts: string | Facts | undefined, index: number): string | Group {
  if (!(schema instanceof z.ZodObject)) return typeof facts === 'string' ? facts : exampleOf(schema);
  const whole = groupOf(schema, typeof facts === 'object' ? facts : undefined);
  if (index === 0) return whole;
  return { kind: 'group', keys: whole.keys.flatMap((key) => (key.live ? [{ ...key, help: undefined }] : [])) };
}

/** A group without facts of its own shows what it needs at least, or all of it. */
function groupOf(schema: z.ZodObject, facts: Facts | undefined): Group {
  if (facts) return { kind: 'group', keys: factOutlines(schema.shape, facts) };
  const keys = factOutlines(schema.shape, {});
  return shownGroup(keys.map((outline) => ({ ...outline, live: isRequired(schema.shape[outline.key]) })));
}

function isRequired(schema: z.core.$ZodType | undefined): boolean {
  return !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;
}

function exampleOf(schema: z.core.$ZodType): string {
  const examples = schema instanceof z.ZodType ? schema.meta()?.examples : undefined;
  if (Array.isArray(examples)) return String(examples[0]);
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodISODate) return '2026-01-31';
  return 'FILL IN';
}

function isFacts(facts: Facts[string] | undefined): facts is Facts {
  return typeof facts === 'object' && !Array.isArray(facts);
}
