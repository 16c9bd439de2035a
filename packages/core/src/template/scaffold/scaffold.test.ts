import { describe, expect, it } from 'vitest';
import { readMatter } from '../../read/index.ts';
import type { World } from '../../world.ts';
import type { Field, Library, Template } from '../index.ts';
import { scaffoldMatter } from '../index.ts';

const base = { help: 'What to write.', required: true, blank: false };

const everyField: Record<string, Field> = {
  'a-text': { ...base, type: 'text' },
  'a-quoted-text': { ...base, type: 'text', example: 'Order: “Stay” # granted' },
  'some-markdown': { ...base, type: 'markdown' },
  'a-date': { ...base, type: 'date' },
  'a-time': { ...base, type: 'time' },
  'a-number': { ...base, type: 'number' },
  'a-whole-number': { ...base, type: 'whole-number' },
  'a-switch': { ...base, type: 'yes-no' },
  'a-choice': { ...base, type: 'choice', choices: ['first', 'second'] },
  'a-group': {
    ...base,
    type: 'group',
    fields: { day: { ...base, type: 'date' }, note: { ...base, required: false, type: 'text' } },
  },
  'a-list': { ...base, type: 'list', of: { ...base, type: 'text' } },
  'a-list-of-groups': {
    ...base,
    type: 'list',
    of: { ...base, type: 'group', fields: { who: { ...base, type: 'reference', to: 'people' } } },
  },
  'a-person': { ...base, type: 'reference', to: 'people' },
  'an-organization': { ...base, type: 'reference', to: 'organizations' },
  'a-party': { ...base, type: 'reference', to: 'parties' },
  'a-movant': { ...base, type: 'reference', to: 'movants' },
  'a-paper': { ...base, type: 'reference', to: 'papers' },
  'a-docket-entry': { ...base, type: 'reference', to: 'docket' },
  'a-blank': { ...base, blank: true, type: 'markdown', example: 'Say it.' },
  'an-option': { ...base, required: false, type: 'text', example: 'perhaps' },
};

function templateOf(name: string, nature: 'motion' | 'declaration', fields: Record<string, Field>): Template {
  const manifest = { name, about: `A ${nature}`, nature, title: 'T', footer: 'F', fileName: name, fields };
  return { manifest, file: `${name}/template.md`, text: '', partials: new Map() };
}

const library: Library = {
  templates: new Map([
    ['motion', templateOf('motion', 'motion', everyField)],
    ['declaration', templateOf('declaration', 'declaration', { 'a-text': { ...base, type: 'text' } })],
  ]),
  house: {},
  law: new Map(),
};

const world: World = {
  readFile: async () => ({ kind: 'missing' }),
  readFont: async () => new Uint8Array(),
  readTemplate: async () => undefined,
  deflate: (bytes) => bytes,
};

async function read(text: string) {
  return readMatter({ file: 'matter.yaml', bytes: new TextEncoder().encode(text) }, library, world);
}

/** Takes the `#` from every commented key, as a user would. */
function uncommented(text: string): string {
  const once = text.replace(/^( *)#(?! |$)/gm, '$1').replace(/^( *)#( {2,})(?=\S)/gm, '$1$2');
  return once === text ? text : uncommented(once);
}

describe('a new matter', () => {
  it('passes as a draft, whatever the fields of its templates', async () => {
    const { value, diagnostics } = await read(scaffoldMatter(['motion'], library));
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.papers[0]?.fields ?? {})).toEqual(
      Object.keys(everyField).filter((name) => name !== 'a-blank' && name !== 'an-option'),
    );
  });

  it('opens with the line that tells an editor its schema', () => {
    expect(scaffoldMatter(['motion'], library).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=matter.schema.json',
    );
  });

  it('explains every key', () => {
    const lines = scaffoldMatter(['motion'], library).split('\n');
    expect(lines).toContain('# Who moves to intervene, and what every paper calls them.');
    expect(lines).toContain('  # Case number as the court writes it.');
    expect(lines).toContain('    # What to write. One of: first, second.');
    expect(lines).toContain('    #a-blank: Say it.');
  });

  it('gives two papers of one template different ids, and papers that refer to papers one that exists', async () => {
    const text = scaffoldMatter(['motion', 'declaration', 'declaration'], library);
    const { value, diagnostics } = await read(text);
    expect(diagnostics).toEqual([]);
    expect(value?.papers.map(({ id }) => id)).toEqual(['motion', 'declaration', 'declaration-2']);
    expect(value?.papers[0]?.fields['a-paper']).toBe('motion');
  });

  it('still reads as YAML when every comment that is a key is taken into use', async () => {
    const { diagnostics } = await read(uncommented(scaffoldMatter(['motion'], library)));
    expect(diagnostics.filter(({ code }) => code === 'yaml-syntax' || code === 'unknown-key')).toEqual([]);
  });

  it('leaves no key without a value, which an editor would underline', () => {
    const lines = scaffoldMatter(['motion'], library).split('\n');
    const heads = lines.flatMap((line, index) => (/^ *[a-z-]+:$/.test(line) ? [index] : []));
    const indentOf = (line = ''): number => line.length - line.trimStart().length;
    const empty = heads.filter((index) => {
      const below = lines.slice(index + 1).find((line) => !/^ *(?:#|$)/.test(line));
      return indentOf(below) <= indentOf(lines[index]);
    });
    expect(empty.map((index) => lines[index])).toEqual([]);
  });

  it('takes the court it is given, and leaves out a template that does not exist', async () => {
    const { diagnostics } = await read(scaffoldMatter(['motoin'], library, 'nowhere'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-court', 'missing-key']);
  });
});
