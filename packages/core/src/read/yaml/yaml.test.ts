import { describe, expect, it } from 'vitest';
import { placeAt, sourceOfFile } from '../../diagnostic/index.ts';
import { find, type Node } from '../node.ts';
import { sourceOf } from '../source-of.ts';
import { readYaml } from './index.ts';

function read(text: string) {
  return readYaml(sourceOfFile('x.yaml', text));
}

function data(text: string): unknown {
  const { value, diagnostics } = read(text);
  return value ? plainData(value.root) : diagnostics.map(({ what }) => what);
}

function plainData(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plainData);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainData(value)]));
}

function errors(text: string): readonly string[] {
  return read(text).diagnostics.map(({ place, what }) => `${place?.line}:${place?.col} ${what}`);
}

/** Line and column of a word in the value of `a`. */
function placeOfWord(text: string, word: string): string {
  const tree = read(text).value;
  const node = tree && find(tree.root, ['a']).node;
  if (!tree || node?.kind !== 'scalar') return 'unread';
  const { line, col } = placeAt(sourceOf(tree, node, ['a']), node.text.indexOf(word));
  return `${line}:${col}`;
}

describe('YAML', () => {
  it('reads keys, lists and both inside each other, whatever the indentation', () => {
    expect(data('a:\n- b: 1\n  c:\n      - d\n      -\n        e: 2\n- - x\n  - y\nz:\n')).toEqual({
      a: [{ b: '1', c: ['d', { e: '2' }] }, ['x', 'y']],
      z: '',
    });
  });

  it('reads brackets over several lines, with comments and a comma at the end', () => {
    expect(data('a: [b, {c: d, "e":f}, # no\n  g,\n]\nh: {}\ni: [[]]\n')).toEqual({
      a: ['b', { c: 'd', e: 'f' }, 'g'],
      h: {},
      i: [[]],
    });
  });

  it('reads block text with an indentation of its own and with line ends kept or cut', () => {
    expect(data('a: |2\n   b\n  c\nd: >-\n  e\n  f\n\n  g\ni: |+\n  j\n\n')).toEqual({
      a: ' b\nc\n',
      d: 'e f\ng',
      i: 'j\n\n',
    });
  });

  it('knows where a word stands in every kind of scalar', () => {
    expect(placeOfWord('a: one two', 'two')).toBe('1:8');
    expect(placeOfWord('a: one\n  two\n\n  three', 'three')).toBe('4:3');
    expect(placeOfWord("a: 'it''s one\n    two'", 'two')).toBe('2:5');
    expect(placeOfWord("a: 'it''s one'", 's one')).toBe('1:9');
    expect(placeOfWord('a: "\\u00a7\\u00a7 1 two"', 'two')).toBe('1:20');
    expect(placeOfWord('a: |\n    one\n\n      two\n', 'two')).toBe('4:7');
    expect(placeOfWord('a: >\n  one\n  two\n\n  three\n', 'three')).toBe('5:3');
    expect(placeOfWord('a:\n  - x\nb: 1\n'.replace('- x', 'deep'), 'deep')).toBe('2:3');
  });

  it('shares a value that has a name, and refuses names that are not there yet', () => {
    expect(data('a: &x [b]\nc: *x\n')).toEqual({ a: ['b'], c: ['b'] });
    expect(errors('a: *x\nb: &x [*x]\n')).toEqual([
      '1:4 A * starts an alias here, and nothing above is called &x.',
      '2:8 A * starts an alias here, and nothing above is called &x.',
    ]);
  });

  it('stops at a depth no matter has, in brackets, dashes and keys', () => {
    const keys = Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    for (const text of ['['.repeat(100_000), '- '.repeat(100_000), keys]) {
      expect(errors(text)[0]).toContain('Values are nested more than 64 deep here.');
    }
  });

  it('reports at most forty lines, and how many more there are', () => {
    const said = read('a: "b\n'.repeat(100)).diagnostics;
    expect(said).toHaveLength(41);
    expect(said.at(-1)?.what).toBe('There are 60 more errors like these.');
  });

  it('goes on after an unclosed quote at the next key', () => {
    expect(errors('a: "one\nb: [two\nc: three\n')).toEqual([
      '1:4 This " is never closed.',
      '2:4 This [ is never closed.',
    ]);
    expect(errors('- "one\n- two\n')).toEqual(['1:3 This " is never closed.']);
  });

  it('finds the bracket that has the wrong partner', () => {
    expect(errors('a: { b: [c, d }\ne: f\n')).toEqual(['1:9 This [ is never closed.']);
    expect(errors('{\n "a": 1,\n "b": [1, 2\n}\n')).toEqual(['3:7 This [ is never closed.']);
  });

  it('takes tabs between values and in brackets, and not in front of a key', () => {
    expect(data('a:\tb\nc: [\n\td,\n\te ]\t# f\n')).toEqual({ a: 'b', c: ['d', 'e'] });
    expect(errors('a:\n\tb: c\n')).toEqual(['2:1 A tab stands where YAML wants spaces.']);
  });

  it('takes a document start and end, and directives not at all', () => {
    expect(data('# x\n---\na: b\n...\n')).toEqual({ a: 'b' });
    expect(errors('%YAML 1.2\n---\na: b\n')).toEqual(['1:1 A line that starts with % is not text here.']);
  });

  it('says what is wrong with a missing space after a colon', () => {
    expect(errors('a:b\nc: d\n')).toEqual(['1:1 There is no key on this line: a key ends with a colon and a space.']);
  });
});
