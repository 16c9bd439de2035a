import { describe, expect, it } from 'vitest';
import { type Field, fieldsSchema, paperSchema } from './index.ts';

const base = { help: 'What to write.', required: true, blank: false };

function accepts(field: Field, value: unknown): boolean {
  return fieldsSchema({ field }).safeParse({ field: value }).success;
}

describe('the schema of a field', () => {
  it('takes the values of its type and no others', () => {
    const types: readonly (readonly [Field, readonly unknown[], readonly unknown[]])[] = [
      [{ ...base, type: 'text' }, ['a', ' a '], ['', ' ', 1, true, ['a'], { file: 'a.md' }]],
      [{ ...base, type: 'markdown' }, ['a\n\nb', { file: 'a.md' }], ['', {}, { file: '' }, { file: 'a.md', more: 1 }]],
      [{ ...base, type: 'date' }, ['2028-02-29'], ['2026-02-29', '2026-2-1', 'April 2, 2026']],
      [{ ...base, type: 'time' }, ['10:00 a.m.', '9:05 PM', '13:30'], ['25:00', '10 o’clock', '13:30 p.m.']],
      [{ ...base, type: 'number' }, [1.5, -1], ['1.5', Number.NaN]],
      [{ ...base, type: 'whole-number' }, [1, 0], [1.5, '1']],
      [{ ...base, type: 'yes-no' }, [true, false], ['yes', 1]],
      [{ ...base, type: 'choice', choices: ['x', 'y'] }, ['x'], ['z', '']],
      [{ ...base, type: 'reference', to: 'people' }, ['ana-reyes'], ['Ana Reyes', '1a', '']],
      [{ ...base, type: 'list', of: { ...base, type: 'text' } }, [['a'], ['a', 'b']], [[], 'a', [1]]],
      [
        { ...base, type: 'group', fields: { a: { ...base, type: 'text' } } },
        [{ a: 'b' }],
        [{}, { a: 'b', c: 'd' }, 'b'],
      ],
    ];
    for (const [field, good, bad] of types) {
      for (const value of good) expect([field.type, value, accepts(field, value)]).toEqual([field.type, value, true]);
      for (const value of bad) expect([field.type, value, accepts(field, value)]).toEqual([field.type, value, false]);
    }
  });

  it('lets an optional field, and one that may be blank, be absent', () => {
    const absent = (field: Field): boolean => fieldsSchema({ field }).safeParse({}).success;
    expect(absent({ ...base, type: 'text' })).toBe(false);
    expect(absent({ ...base, type: 'text', required: false })).toBe(true);
    expect(absent({ ...base, type: 'text', blank: true })).toBe(true);
  });

  it('lets an optional list be empty', () => {
    expect(accepts({ ...base, required: false, type: 'list', of: { ...base, type: 'text' } }, [])).toBe(true);
  });
});

describe('the schema of a paper', () => {
  it('has its fields beside id and template', () => {
    const schema = paperSchema({ note: { ...base, type: 'text' } });
    expect(schema.safeParse({ id: 'a', template: 't', note: 'n' }).success).toBe(true);
    expect(schema.safeParse({ id: 'a', template: 't', note: 'n', note2: 'n' }).success).toBe(false);
  });

  it('takes names that objects have already as names like any other', () => {
    const text: Field = { ...base, type: 'text' };
    const schema = paperSchema({ constructor: text, 'to-string': text });
    expect(schema.safeParse({ id: 'a', template: 't', constructor: 'n', 'to-string': 'm' }).success).toBe(true);
    expect(schema.safeParse({ id: 'a', template: 't', 'to-string': 'm' }).success).toBe(false);
  });
});
