import { describe, expect, it } from 'vitest';
import { cand } from '../court/cand.ts';
import { sourceOfFile } from '../diagnostic/index.ts';
import type { Markup } from '../markup/index.ts';
import { type FieldValue, type Matter, matterSchema } from '../matter/index.ts';
import { type Field, type Manifest, reservedNames, type Template } from '../template/index.ts';
import { checkTemplate, fill } from './index.ts';
import { coreNames } from './shape.ts';
import { viewOf } from './view.ts';

const data = matterSchema.parse({
  court: 'cand',
  case: {
    parties: [
      { id: 'port', name: 'PORT OF HALLAM', short: 'the Port', role: 'plaintiff', government: true },
      { id: 'ordway', name: 'Wendell Ordway', role: 'defendant', capacity: 'in his official capacity as Secretary' },
      { id: 'union', name: 'Pilots Union', role: 'intervenor-plaintiff' },
    ],
  },
  intervenors: { side: 'plaintiff', movants: ['tidewater', 'quay'] },
  people: [
    { id: 'imre', name: 'Imre Valdastri' },
    { id: 'quay', name: 'Ottilie Quay', pseudonym: 'Jane Doe 1', organization: 'tidewater' },
  ],
  organizations: [{ id: 'tidewater', name: 'Tidewater *Pilots*', kind: 'a California corporation' }],
  counsel: [
    {
      firm: 'Valdastri & Ng LLP',
      address: ['1 Quay Street'],
      phone: '(510) 555-0107',
      represents: ['tidewater', 'quay'],
      attorneys: [{ person: 'imre', bar: '900041', email: 'imre@valdastri.example' }],
    },
  ],
  filing: { filer: 'imre' },
  docket: [{ id: 'complaint', ecf: '1', title: 'Complaint', short: 'Compl.' }],
  papers: [
    { id: 'motion', template: 'motion' },
    {
      id: 'pleading',
      external: 'pleading.pdf',
      title: 'Complaint in Intervention',
      nature: 'complaint-in-intervention',
    },
    { id: 'quay-decl', external: 'quay.pdf', title: 'Quay Declaration', nature: 'declaration' },
  ],
});

/** Each value stands on the line that its depth gives, so that a place can be told from another. */
const matter: Matter = {
  file: 'matter.yaml',
  data,
  papers: [],
  places: { at: (path) => ({ file: 'matter.yaml', line: path.length, col: 1 }) },
};

const base = { help: '', required: false, blank: false };
const text: Field = { ...base, type: 'text' };
const fields: Readonly<Record<string, Field>> = {
  relief: text,
  introduction: { ...base, blank: true, type: 'markdown' },
  facts: { ...base, type: 'markdown' },
  day: { ...base, type: 'date' },
  speaker: { ...base, type: 'reference', to: 'people' },
  words: { ...base, type: 'list', of: text },
  party: { ...base, type: 'reference', to: 'parties' },
  paper: { ...base, type: 'reference', to: 'papers' },
  entry: { ...base, type: 'reference', to: 'docket' },
  group: { ...base, type: 'group', fields: { inside: { ...text, blank: true }, plain: text } },
};

function fillText(
  template: string,
  values: Readonly<Record<string, FieldValue>> = {},
  partials: Readonly<Record<string, string>> = {},
) {
  const manifest: Manifest = {
    name: 'motion',
    about: '',
    nature: 'motion',
    title: 'T {{side}}',
    footer: 'F',
    fileName: 'm',
    fields,
  };
  const parts = new Map(
    Object.entries(partials).map(([name, part]) => [name, { file: `motion/${name}.md`, text: part }]),
  );
  const made: Template = { manifest, file: 'motion/template.md', text: template, partials: parts };
  return fill({ id: 'motion', template: 'motion', index: 0, fields: values }, made, matter, cand);
}

function printed(markup: Markup | undefined): string | undefined {
  return markup?.pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.source.text;
      if (piece.kind === 'prose') return `<${piece.source.text}>`;
      return piece.kind === 'plain' ? piece.text : `[${piece.label}]`;
    })
    .join('');
}

function filledTo(template: string, values: Readonly<Record<string, FieldValue>> = {}): string | undefined {
  const { value, diagnostics } = fillText(template, values);
  expect(diagnostics).toEqual([]);
  return printed(value?.body);
}

function complaints(template: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const { value, diagnostics } = fillText(template, {}, partials);
  expect(value).toBeUndefined();
  return diagnostics.map(
    ({ code, place, what, fix }) => `${place?.file}:${place?.line}:${place?.col} ${code} ${what} ${fix}`,
  );
}

describe('facts become slots', () => {
  it('a text stands where the matter has it, the template’s words where the template has them', () => {
    const { value } = fillText('A\n{{#if relief}}\n b {{relief}}\n{{/if}}\n', { relief: '*x*' });
    expect(value?.body.pieces).toEqual([
      {
        kind: 'text',
        source: {
          file: 'motion/template.md',
          text: 'A\n',
          anchors: [{ at: 0, line: 1, col: 1 }],
        },
      },
      { kind: 'text', source: { file: 'motion/template.md', text: ' b ', anchors: [{ at: 0, line: 3, col: 1 }] } },
      { kind: 'plain', text: '*x*', place: { file: 'matter.yaml', line: 3, col: 1 } },
      {
        kind: 'text',
        source: {
          file: 'motion/template.md',
          text: '\n',
          anchors: [{ at: 0, line: 3, col: 14 }],
        },
      },
    ]);
  });

  it('a Markdown field keeps its own text and anchors', () => {
    const prose = sourceOfFile('argument.md', 'One *two*.');
    const { value } = fillText('{{facts}}', { facts: { prose } });
    expect(value?.body.pieces).toEqual([{ kind: 'prose', source: prose }]);
  });

  it('a fact that may be blank is one, and counts as false', () => {
    expect(
      filledTo('{{hearing.date}} {{date hearing.date}} {{#if hearing.date}}yes{{else}}no{{/if}} {{introduction}}'),
    ).toBe('[hearing date] [hearing date] no [introduction]');
    const { value } = fillText('{{introduction}}{{case.number}}');
    expect(value?.body.pieces).toMatchObject([
      { kind: 'blank', path: 'papers.motion.introduction' },
      { kind: 'blank', path: 'case.number', label: 'case number' },
    ]);
  });

  it('what is absent prints nothing and keeps its slot', () => {
    const { value } = fillText('*{{relief}}*');
    expect(value?.body.pieces.map(({ kind }) => kind)).toEqual(['text', 'plain', 'text']);
    expect(filledTo('{{relief}}{{hearing.place}}{{speaker.name}}{{#each words}}x{{else}}none{{/each}}')).toBe('none');
  });

  it('a group that is left out is false, and its blanks still show', () => {
    expect(filledTo('{{#if group}}a{{else}}b{{/if}} {{group.inside}} {{group.plain}}')).toBe('b [inside] ');
    expect(filledTo('{{#if group}}a{{/if}} {{group.inside}}', { group: { inside: 'x' } })).toBe('a x');
  });

  it('a reference is what it refers to', () => {
    const values = { speaker: 'quay', party: 'port', paper: 'pleading', entry: 'complaint' };
    expect(filledTo('{{speaker.name}}, {{speaker.organization.name}}; {{party.short}}', values)).toBe(
      'Jane Doe 1, Tidewater *Pilots*; the Port',
    );
    expect(filledTo('{{paper.title}} {{paper.external}}; {{entry.short}} ({{entry.ecf}})', values)).toBe(
      'Complaint in Intervention true; Compl. (1)',
    );
  });

  it('a mistake in the title stands in template.yaml', () => {
    const manifest: Manifest = {
      ...{ name: 'm', about: '', nature: 'motion', title: 'T {{sid}}', footer: '', fileName: 'm', fields },
      sources: {
        title: { file: 'm/template.yaml', text: 'T {{sid}}', anchors: [{ at: 0, line: 3, col: 9 }] },
        footer: sourceOfFile('m/template.yaml', ''),
      },
    };
    const template: Template = { manifest, file: 'm/template.md', text: '', partials: new Map() };
    expect(checkTemplate(template)).toMatchObject([{ place: { file: 'm/template.yaml', line: 3, col: 13 } }]);
  });

  it('title and footer are filled too', () => {
    const { value } = fillText('');
    expect(printed(value?.title)).toBe('T plaintiff');
    expect(printed(value?.footer)).toBe('F');
  });
});

describe('what every template sees', () => {
  it('parties by side, existing intervenors last', () => {
    expect(
      filledTo(
        '{{list plaintiffs "short"}} v. {{list defendants "short"}}; {{list joined "id"}}; {{list opposing "id"}}',
      ),
    ).toBe('the Port and Pilots Union v. Wendell Ordway; port and union; ordway');
    expect(filledTo('{{case.title}}{{#if government-on-side}} gov{{/if}}{{#if defendant-side}} def{{/if}}')).toBe(
      'Port of Hallam v. Ordway gov',
    );
  });

  it('movants and what they are called', () => {
    expect(
      filledTo('{{#each movants}}{{name}}, {{capacity}}; {{/each}}{{designation.short}} {{#if several}}move{{/if}}'),
    ).toBe('Tidewater *Pilots*, a California corporation; Jane Doe 1, ; Proposed Plaintiff-Intervenors move');
  });

  it('the other papers, and the declarations among them', () => {
    expect(filledTo('{{list papers "title"}}: {{list supporting "title"}}')).toBe(
      'Complaint in Intervention and Quay Declaration: Quay Declaration',
    );
  });

  it('has a shape for every name it gives, and gives no reserved name away', () => {
    const packet = { final: false, titles: new Map(), declarations: new Set<string>() };
    const manifest: Manifest = {
      name: 'm',
      about: '',
      nature: 'motion',
      title: '',
      footer: '',
      fileName: 'm',
      fields: {},
    };
    const view = viewOf({ id: 'motion', template: 'm', index: 0, fields: {} }, manifest, matter, cand, packet);
    for (const name of view.entries.keys()) expect(coreNames.entries.has(name), name).toBe(true);
    for (const name of coreNames.entries.keys()) expect(reservedNames.has(name), name).toBe(true);
    for (const [name, value] of view.entries) {
      const shape = coreNames.entries.get(name);
      if (value.kind !== 'group' || shape?.kind !== 'group') continue;
      for (const key of value.entries.keys()) expect(shape.entries.has(key), `${name}.${key}`).toBe(true);
    }
  });
});

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
      'motion/template.md:1:3 template-unknown-name Nothing defines “upper”. Declare it under “fields” in template.yaml.',
      'motion/template.md:1:10 template-syntax “upper” got too many values. It is written {{upper court.name}}.',
      'motion/template.md:1:36 template-syntax “list” wants a list here. It is written {{list movants "name"}}.',
      'motion/template.md:1:50 template-syntax “upper” works on plain text, and this field is Markdown. It is written {{upper court.name}}.',
      'motion/template.md:1:57 template-syntax “list” takes no name=value. It is written {{list movants "name"}}.',
    ]);
  });

  it('a helper that finds its value wrong when it is filled', () => {
    expect(complaints('x {{date "next week"}}')).toEqual([
      'motion/template.md:1:3 template-syntax “next week” is not a date written YYYY-MM-DD. It is written {{date hearing.date}}.',
    ]);
  });

  it('text that Handlebars cannot read', () => {
    expect(complaints('a\n{{#if side}}\nb')[0]).toBe(
      'motion/template.md:3:2 template-syntax The template ends inside a block. Close it, e.g. with {{/if}}.',
    );
    expect(complaints('a\n{{#if side}}{{/each}}')[0]).toContain(
      "motion/template.md:2:4 template-syntax if doesn't match each.",
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
});
