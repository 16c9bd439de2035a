import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { sourceOfFile } from '../../packages/core/src/diagnostic/index.ts';
import { fillSyntax } from '../../packages/core/src/fill/evaluate.ts';
import type { Run } from '../../packages/core/src/fill/run.ts';
import { readSyntax, type Syntax } from '../../packages/core/src/fill/syntax.ts';
import {
  absent,
  flagValue,
  groupValue,
  listValue,
  numberValue,
  textValue,
  type Value,
} from '../../packages/core/src/fill/value.ts';

/** Our evaluator prints what Handlebars itself prints, over generated templates, partials and data. */

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

function factOf(json: Json): Value {
  if (json === undefined) return absent;
  if (typeof json === 'string') return textValue(json);
  if (typeof json === 'number') return numberValue(json);
  if (typeof json === 'boolean') return flagValue(json);
  if (isList(json)) return listValue(json.map(factOf));
  return groupValue(Object.fromEntries(Object.entries(json).map(([key, value]) => [key, factOf(value)])));
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

const word = fc.constantFrom('', 'Marlow', 'the City', ' padded ', '<b>', "O'Dell", '{{x}}');
const item = fc.record({ a: word, ys: fc.array(word, { maxLength: 3 }) });
const data = fc.record(
  {
    a: word,
    b: word,
    n: fc.integer({ min: 0, max: 2 }),
    t: fc.boolean(),
    xs: fc.array(item, { maxLength: 3 }),
    o: item,
  },
  { requiredKeys: [] },
);

type Shape = 'root' | 'item' | 'word';

/** Names that print and names to ask about, by what is at hand. */
const names: Readonly<Record<Shape, { readonly prints: readonly string[]; readonly tests: readonly string[] }>> = {
  root: {
    prints: ['a', 'b', 'n', 't', 'o.a', 'xs.length', '@root.a', './a', 'this.b'],
    tests: ['a', 'n', 't', 'xs', 'o', 'o.ys'],
  },
  item: { prints: ['a', '@root.b', 'ys.length', './a'], tests: ['a', 'ys', '@root.t'] },
  word: { prints: ['this', '@root.n', '.'], tests: ['this'] },
};

const contents = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '  ',
  'A *b* c',
  '\n  ',
  ' \n',
  '\\{{no}}',
  '\t\n',
  'é—',
  '\\\\',
  ' }',
  '\r\n',
];

/** Writes a template from a row of numbers, each a choice; when they run out, it ends. */
class Writer {
  readonly #choices: readonly number[];
  #at = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  statements(shape: Shape, depth: number): string {
    let text = '';
    do text += this.#statement(shape, depth);
    while (this.#at < this.#choices.length && this.#pick([true, true, false]));
    return text;
  }

  #pick<T>(options: readonly [T, ...T[]] | readonly T[]): T {
    const choice = this.#choices[this.#at] ?? 0;
    this.#at += 1;
    const option = options[choice % options.length];
    if (option === undefined) throw new Error('There is nothing to pick from.');
    return option;
  }

  #tag(inside: string): string {
    const left = this.#pick(['{{', '{{', '{{', '{{~']);
    return `${left}${inside}${this.#pick(['}}', '}}', '}}', '~}}'])}`;
  }

  #statement(shape: Shape, depth: number): string {
    const kinds = ['text', 'text', 'name', 'if', 'each', 'with', 'partial', 'comment', 'triple', 'unless'];
    const kind = depth > 3 ? this.#pick(['text', 'name']) : this.#pick(kinds);
    const { prints, tests } = names[shape];
    if (kind === 'text') return this.#pick(contents);
    if (kind === 'name') return this.#tag(this.#pick(prints));
    if (kind === 'triple') return shape === 'word' ? '{{{this}}}' : '{{{a}}}';
    if (kind === 'comment') return this.#pick(['{{! aside }}', '{{!-- {{a}} --}}', '\n{{!-- x --}}\n']);
    if (kind === 'if') return this.#if(shape, depth, tests);
    if (kind === 'unless') return this.#block('unless', this.#pick(tests), this.statements(shape, depth + 1));
    if (kind === 'partial') return shape === 'word' ? 'y' : this.#pick(this.#partials(shape));
    return this.#deeper(kind, shape, depth);
  }

  #partials(shape: Shape): readonly string[] {
    if (shape === 'item') return ['{{> item}}', '\n  {{> item}}\n', '{{> item a="given"}}'];
    return ['{{> root}}', '\n  {{> root}}\n', '{{> item o}}', '\n\t{{> item o}}  \n', '{{> root a=o.a}}'];
  }

  #if(shape: Shape, depth: number, tests: readonly string[]): string {
    const then = this.statements(shape, depth + 1);
    const test = this.#pick(tests);
    const form = this.#pick(['plain', 'else', 'chain', 'zero']);
    if (form === 'plain') return this.#block('if', test, then);
    if (form === 'zero') return this.#block('if', `${test} includeZero=true`, then);
    if (form === 'else')
      return this.#block('if', test, `${then}${this.#tag('else')}${this.statements(shape, depth + 1)}`);
    const other = `${this.#tag(`else if ${this.#pick(tests)}`)}${this.statements(shape, depth + 1)}`;
    return this.#block('if', test, then + other + this.#pick(['', `{{else}}${this.statements(shape, depth + 1)}`]));
  }

  #deeper(kind: string, shape: Shape, depth: number): string {
    if (shape === 'word') return '{{#each @root.xs}}{{@index}}{{#if @last}}.{{/if}}{{/each}}';
    if (kind === 'with')
      return this.#block('with', shape === 'root' ? 'o' : '@root.o', this.#inside('item', shape, depth));
    if (shape === 'item') return this.#block('each', 'ys', this.#inside('word', shape, depth));
    return this.#block('each', this.#pick(['xs', 'xs as |x i|']), this.#inside('item', shape, depth));
  }

  /** What stands in a loop: it may also climb out, and count. */
  #inside(shape: Shape, outer: Shape, depth: number): string {
    const climbs = this.#pick(['', '{{../a}}', '{{@index}}', '{{#if @first}}{{../../b}}{{/if}}', '{{x.a}}{{i}}']);
    const last = this.#pick(['', '{{else}}none', `\n{{else}}\n${outer}\n`]);
    return this.statements(shape, depth + 1) + climbs + last;
  }

  #block(name: string, argument: string, inside: string): string {
    return `${this.#tag(`#${name} ${argument}`)}${inside}${this.#tag(`/${name}`)}`;
  }
}

const template = fc
  .array(fc.nat(997), { minLength: 4, maxLength: 60 })
  .map((choices) => new Writer(choices).statements('root', 0));

const partialTexts = {
  root: 'R {{a}}\n{{#if t}}\n{{b}}\n{{/if}}\n',
  item: '{{#each ys}}\n- {{this}}{{@index}}\n{{else}}\nno\n{{/each}}\n{{a}}',
};

function syntaxOf(file: string, text: string): Syntax {
  const read = readSyntax(sourceOfFile(file, text.replace(/\r\n/g, '\n')));
  if ('error' in read) throw new Error(`${read.error.what} in ${text}`);
  return read.syntax;
}

const partials = new Map(Object.entries(partialTexts).map(([name, text]) => [name, syntaxOf(name, text)]));

function ours(text: string, json: Json): string {
  const run: Run = { pieces: [], diagnostics: [], partials, slices: new Map(), budget: { left: 1_000_000 } };
  fillSyntax(syntaxOf('t', text), factOf(json), run);
  return run.pieces
    .map((piece) => (piece.kind === 'plain' ? piece.text : piece.kind === 'blank' ? '' : piece.source.text))
    .join('');
}

/** Escaped and put back: with `noEscape` Handlebars adds up two numbers that stand side by side. */
function theirs(text: string, json: Json): string {
  const environment = Handlebars.create();
  for (const [name, partial] of Object.entries(partialTexts)) environment.registerPartial(name, partial);
  const html = environment
    .compile(text)(JSON.parse(JSON.stringify(json)))
    .replace(/\r\n/g, '\n');
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
}

it('prints what Handlebars prints', () => {
  const seen = { statements: 0 };
  fc.assert(
    fc.property(template, data, (text, json) => {
      seen.statements += text.split('{{').length;
      expect(ours(text, json)).toBe(theirs(text, json));
    }),
    { numRuns: 600 },
  );
  expect(seen.statements).toBeGreaterThan(1500);
});

it('every piece of template text is what stands at its place in the file', () => {
  fc.assert(
    fc.property(template, data, (text, json) => {
      const syntax = syntaxOf('t', text);
      const run: Run = { pieces: [], diagnostics: [], partials: new Map(), slices: new Map(), budget: { left: 1e6 } };
      fillSyntax(syntax, factOf(json), run);
      const lines = syntax.source.text.split('\n');
      for (const piece of run.pieces) {
        if (piece.kind !== 'text') continue;
        for (const [index, { at, line, col }] of piece.source.anchors.entries()) {
          const end = piece.source.anchors[index + 1]?.at ?? piece.source.text.length;
          const part = piece.source.text.slice(at, end);
          expect(`${lines[line - 1]}\n`.slice(col - 1, col - 1 + part.length)).toBe(part);
        }
      }
    }),
    { numRuns: 300 },
  );
});
