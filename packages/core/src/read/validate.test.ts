import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { validate } from './validate.ts';
import { readYaml } from './yaml/index.ts';

function problems(schema: z.ZodType, text: string): readonly string[] {
  const tree = readYaml({ file: 'm.yaml', text, anchors: [{ at: 0, line: 1, col: 1 }] }).value;
  if (!tree) throw new Error('The test is wrong.');
  const { value, diagnostics } = validate(schema, tree, tree.root, []);
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ what, fix }) => (fix === undefined ? what : `${what} ${fix}`));
}

const said = (schema: z.ZodType, text: string): readonly string[] =>
  problems(z.strictObject({ a: schema }), `a: ${text}`);

/** One of every kind of issue zod has, in schemas that have no words of their own. */
const kinds: Readonly<Record<z.core.$ZodIssueCode, readonly (readonly [z.ZodType, string, string])[]>> = {
  invalid_type: [
    [z.string(), '[x]', 'a is a list, but should be text. Write one value after the colon.'],
    [z.number(), 'x', 'a is “x”, but should be a number. Write digits, without quotes.'],
    [z.number(), '1e999', 'a is “1e999”, but should be a number. Write digits, without quotes.'],
    [z.int(), '1.5', 'a is “1.5”, but should be a whole number. Write digits, without quotes.'],
    [z.boolean(), 'x', 'a is “x”, but should be yes or no. Write yes or no, without quotes.'],
    [
      z.array(z.string()),
      'x',
      'a is “x”, but should be a list. Write each item on a line of its own, starting with a dash.',
    ],
    [z.tuple([z.string()]), 'x', 'a is “x”, but should be something else. Write another value.'],
    [z.never(), 'x', 'a is “x”, but should be something else. Write another value.'],
  ],
  invalid_value: [
    [z.enum(['one', 'two']), 'tow', 'a is “tow”, which is not one of its values. Did you mean “two”?'],
    [z.literal('one'), 'elephant', 'a is “elephant”, which is not one of its values. Write one.'],
  ],
  too_small: [
    [z.string().min(3), 'x', 'a is “x”, but it must have at least 3 characters.'],
    [z.number().min(3), '1', 'a is “1”, but it must be at least 3.'],
    [z.number().gt(3), '3', 'a is “3”, but it must be more than 3.'],
    [z.array(z.string()).min(1), '[]', 'a is an empty list, and it must have at least 1 item.'],
    [z.array(z.string()).min(2), '[x]', 'a is a list, but it must have at least 2 items.'],
  ],
  too_big: [
    [z.string().max(1), 'xyz', 'a is “xyz”, but it must have at most 1 character.'],
    [z.int(), '1e300', 'a is “1e300”, but it must be at most 9007199254740991.'],
    [z.number().lt(3), '3', 'a is “3”, but it must be less than 3.'],
    [z.array(z.string()).max(1), '[x, y]', 'a is a list, but it must have at most 1 item.'],
  ],
  not_multiple_of: [[z.number().multipleOf(5), '12', 'a is “12”, but it must be a multiple of 5.']],
  invalid_format: [
    [z.iso.date(), 'tomorrow', 'a is “tomorrow”, but a date is written YYYY-MM-DD and must exist.'],
    [z.email(), 'me', 'a is “me”, but it is no e-mail address.'],
    [z.url(), 'me', 'a is “me”, but it is no address of the web.'],
    [z.string().regex(/^x$/), 'y', 'a is “y”, but it is not written the right way.'],
    [z.string().startsWith('x'), 'y', 'a is “y”, but it is not written the right way.'],
  ],
  unrecognized_keys: [
    [z.strictObject({ b: z.string() }), '{ b: x, extra: y }', '“extra” is not a key of a. Its keys are b.'],
  ],
  invalid_union: [
    [
      z.union([z.string().min(3), z.strictObject({ b: z.string() })]),
      'x',
      'a is “x”, but it must have at least 3 characters.',
    ],
    [
      z.union([z.string(), z.strictObject({ b: z.string() })]),
      '{ b: [] }',
      'a.b is a list, but should be text. Write one value after the colon.',
    ],
    [z.xor([z.string(), z.string()]), 'x', 'a is “x”, but it has none of the forms that fit here.'],
  ],
  invalid_key: [
    [
      z.record(z.string().max(1), z.string()),
      '{ bcd: x }',
      'a.bcd is “x”, but one of its keys is wrong: it must have at most 1 character.',
    ],
  ],
  invalid_element: [],
  custom: [[z.string().refine(() => false), 'x', 'a is “x”, but it cannot stand here.']],
};

describe('what a schema has against a value', () => {
  for (const [kind, examples] of Object.entries(kinds)) {
    it(`is told in our own words: ${kind}`, () => {
      for (const [schema, text, message] of examples) expect(said(schema, text)).toEqual([message]);
    });
  }

  it('is told in the schema’s words where it has some', () => {
    expect(said(z.string().min(3, 'three at least'), 'x')).toEqual(['a is “x”, but three at least.']);
    expect(said(z.union([z.string().min(3, 'three at least')]), 'x')).toEqual(['a is “x”, but three at least.']);
  });

  it('is a file or an object that is nothing', () => {
    expect(problems(z.strictObject({}), '~')).toEqual([
      'This file is empty. Start with: engross new motion-to-intervene',
    ]);
    expect(problems(z.strictObject({}), 'null')).toHaveLength(1);
  });
});
