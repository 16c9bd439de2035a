import { describe, expect, it } from 'vitest';
import { complaints, fillText } from '../../../../tests/support/filling.ts';
import { sourceOfFile } from '../diagnostic/index.ts';

describe('mistakes in a template', () => {
  it('a name that nothing defines, in a branch not taken, with a suggestion', () => {
    expect(complaints('Hello\n{{#if final}}{{hearing.dat}}{{/if}} {{relif}}')).toEqual([
      'motion/template.md:2:16 template-unknown-name Nothing defines “hearing.dat”. Did you mean “date”?',
      'motion/template.md:2:39 template-unknown-name Nothing defines “relif”. Did you mean “relief”?',
    ]);
  });

  it('a name of the root inside a loop', () => {
    expect(complaints('{{#each movants}}{{side}}{{../side}}{{../../side}}{{/each}}')).toEqual([
      'motion/template.md:1:20 template-unknown-name Nothing defines “side”. Inside {{#each}} or {{#with}} write @root.side.',
      'motion/template.md:1:39 template-unknown-name “../../side” climbs out of the template. Each ../ leaves one {{#each}} or {{#with}}.',
    ]);
  });

  it('names of JavaScript are names like any other', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'case.constructor', 'movants.map']) {
      expect(complaints(`{{${name}}}`)[0]).toContain('template-unknown-name');
    }
  });

  it('lists and groups cannot be printed', () => {
    expect(complaints('{{movants}}{{court}}')).toEqual([
      'motion/template.md:1:1 template-syntax “movants” is a list, and cannot be printed as it is. Write {{list …}} or {{#each …}}.',
      'motion/template.md:1:12 template-syntax “court” is a group of facts: say which of them to print. There are id, name, rules, circuit, title.',
    ]);
  });

  it('helpers, blocks and partials that do not exist', () => {
    expect(complaints('{{lists movants "name"}}{{#eech words}}{{/eech}}{{> notic}}', { notice: '' })).toEqual([
      'motion/template.md:1:3 template-unknown-helper There is no helper “lists”. Did you mean “list”?',
      'motion/template.md:1:28 template-unknown-helper There is no block “#eech”. Did you mean “#each”?',
      'motion/template.md:1:49 template-unknown-helper There is no partial “notic”. Did you mean “notice”?',
    ]);
  });

  it('helpers with the wrong values', () => {
    expect(complaints('{{upper}}{{upper side side}}{{list side}}{{upper facts}}{{list movants field="x"}}')).toEqual([
      'motion/template.md:1:3 template-unknown-name Nothing defines “upper”. It is a helper, written {{upper court.name}}.',
      'motion/template.md:1:10 template-syntax “upper” got too many values. It is written {{upper court.name}}.',
      'motion/template.md:1:36 template-syntax “list” wants a list here. It is written {{list movants "name"}}.',
      'motion/template.md:1:50 template-syntax “upper” works on plain text, and this field is Markdown. It is written {{upper court.name}}.',
      'motion/template.md:1:57 template-syntax “list” takes no name=value. It is written {{list movants "name"}}.',
    ]);
  });

  it('a helper that finds its value wrong when it is filled', () => {
    expect(complaints('x {{#each movants}}{{date "next week"}}{{/each}}')).toEqual([
      'motion/template.md:1:20 template-syntax “next week” is not a date written YYYY-MM-DD. It is written {{date hearing.date}}.',
    ]);
  });

  it('text that Handlebars cannot read', () => {
    expect(complaints('a\n{{#if side}}\nb')[0]).toBe(
      'motion/template.md:2:1 template-syntax {{#if}} is never closed. Write {{/if}} where it ends.',
    );
    expect(complaints('a\n{{#if side}}{{/each}}')[0]).toContain(
      'motion/template.md:2:4 template-syntax {{#if}} is closed by {{/each}}.',
    );
    expect(complaints('a {{side')[0]).toContain('template-syntax Handlebars cannot read this.');
    expect(complaints('{{#*inline "x"}}{{/inline}}')[0]).toContain('template-syntax Inline partials');
  });

  it('partials that include each other, with the cycle', () => {
    const parts = { one: 'x\n{{> two}}', two: '{{#if side}}{{> one}}{{/if}}' };
    expect(complaints('{{> one}}', parts)).toEqual([
      'motion/two.md:1:13 template-cycle Partials include each other: one → two → one. Take one of them out of the other.',
    ]);
  });

  it('a template that does not come to an end in time', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const loop = '{{#each @root.words}}'.repeat(4);
    const { value, diagnostics } = fillText(`${loop}x${'{{/each}}'.repeat(4)}`, { words });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'template-runaway', place: { file: 'motion/template.md', line: 1 } }]);
    const prose = sourceOfFile('long.md', 'x'.repeat(1_000_000));
    const big = fillText('{{#each words}}{{../facts}}{{/each}}', { words, facts: { prose } });
    expect(big.diagnostics).toMatchObject([{ code: 'template-runaway' }]);
  });

  it('a template that nests deeper than any paper', () => {
    const nested = (count: number): string => `${'{{#if side}}'.repeat(count)}x${'{{/if}}'.repeat(count)}`;
    expect(complaints(nested(101))[0]).toContain(
      'template-syntax Blocks, partials and calls nest more than 100 deep here.',
    );
    expect(complaints(nested(30_000))[0]).toContain('motion/template.md:1:1201 ');
    expect(complaints(`{{#if ${'(not '.repeat(20_000)}side${')'.repeat(20_000)}}}x{{/if}}`)[0]).toContain('nest');
  });
});
