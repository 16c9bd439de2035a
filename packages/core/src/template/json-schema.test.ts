import { describe, expect, it } from 'vitest';
import { fieldsJsonSchema, matterJsonSchema } from './json-schema.ts';
import type { Field, Manifest } from './manifest.ts';

const base = { help: 'What to write.', required: true, blank: false };

const manifest: Manifest = {
  name: 'declaration',
  about: 'A declaration',
  nature: 'declaration',
  title: 'T',
  footer: 'F',
  fileName: 'declaration',
  fields: {
    declarant: { ...base, type: 'reference', to: 'people' },
    body: { ...base, type: 'markdown' },
    signed: { ...base, blank: true, type: 'date' },
    facts: {
      ...base,
      required: false,
      type: 'list',
      of: { ...base, type: 'group', fields: { fact: { ...base, type: 'text' } } },
    },
  },
};

const templates = new Map([['declaration', { manifest, file: '', text: '', partials: new Map() }]]);

function propertyOf(fields: Readonly<Record<string, Field>>, name: string): unknown {
  const { properties } = fieldsJsonSchema(fields);
  return typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : undefined;
}

/** Every schema under `properties`, with the path to it. */
function* properties(schema: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object') {
      for (const [name, property] of Object.entries(value ?? {})) yield [`${path}.${name}`, Object(property)];
    }
    yield* properties(value, `${path}.${key}`);
  }
}

describe('the JSON Schema of a field', () => {
  it('takes a number and yes or no where Engross does', () => {
    expect(propertyOf({ a: { ...base, type: 'text' } }, 'a')).toEqual({
      type: ['string', 'number'],
      minLength: 1,
      description: 'What to write.',
    });
    expect(propertyOf({ a: { ...base, type: 'yes-no' } }, 'a')).toEqual({
      enum: [true, false, 'yes', 'no'],
      description: 'What to write.',
    });
  });

  it('asks for a field when another says so, in groups and lists too', () => {
    const pair: Readonly<Record<string, Field>> = {
      kind: { ...base, type: 'choice', choices: ['same', 'other'] },
      leave: { ...base, required: false, type: 'yes-no' },
      why: { ...base, required: false, type: 'text', requiredWhen: { field: 'kind', is: 'other' } },
      not: { ...base, required: false, type: 'text', requiredWhen: { field: 'leave', is: false } },
    };
    const needsWhy = { if: { properties: { kind: { enum: ['other'] } }, required: ['kind'] } };
    const { allOf } = fieldsJsonSchema(pair);
    expect(allOf).toMatchObject([
      needsWhy,
      { if: { anyOf: [{ required: ['leave'] }, { not: { required: ['leave'] } }] } },
    ]);
    expect(JSON.stringify(allOf)).toContain('"then":{"required":["why"]}');
    const group: Field = { ...base, type: 'group', fields: pair };
    expect(propertyOf({ one: group }, 'one')).toMatchObject({ allOf: [needsWhy, {}] });
    expect(propertyOf({ many: { ...base, type: 'list', of: group } }, 'many')).toMatchObject({
      items: { allOf: [needsWhy, {}] },
    });
  });

  it('takes Markdown as text or as a file', () => {
    expect(propertyOf(manifest.fields, 'body')).toMatchObject({
      description: 'What to write.',
      anyOf: [{ type: ['string', 'number'] }, { type: 'object', required: ['file'], additionalProperties: false }],
    });
  });

  it('lists choices, and forbids keys that the template does not have', () => {
    expect(propertyOf({ a: { ...base, type: 'choice', choices: ['x', 'y'] } }, 'a')).toMatchObject({
      enum: ['x', 'y'],
    });
    expect(fieldsJsonSchema(manifest.fields)).toMatchObject({ additionalProperties: false });
  });

  it('requires what a matter cannot do without, and not what a draft may leave blank', () => {
    expect(fieldsJsonSchema(manifest.fields)).toMatchObject({ required: ['declarant', 'body'] });
  });
});

describe('the JSON Schema of a matter', () => {
  const schema = matterJsonSchema({ templates });

  it('describes every key', () => {
    const silent = [...properties(schema)].filter(([path, { description, const: constant }]) => {
      return constant === undefined && typeof description !== 'string' && !path.endsWith('.if.template');
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('does not require what has a default', () => {
    expect(schema.required).toEqual(['court', 'case', 'intervenors', 'counsel', 'filing', 'papers']);
  });

  it('offers the courts and the templates there are', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('"court":{"enum":["cand"]');
    expect(text).toContain('"template":{"enum":["declaration"]');
  });

  it('holds a paper against its own template', () => {
    const template = { properties: { template: { const: 'declaration' } } };
    const when = (condition: object, required: readonly string[]): object =>
      Object.fromEntries([
        ['if', condition],
        ['then', { required }],
      ]);
    const allOf = [
      when(template, ['id', 'template', 'declarant', 'body']),
      when({ required: ['external'] }, ['id', 'external', 'title', 'nature']),
    ];
    expect(schema).toMatchObject({ properties: { papers: { items: { allOf } } } });
  });
});
