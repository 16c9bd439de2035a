import { expect } from 'vitest';
import { cand } from '../../packages/core/src/court/cand.ts';
import { fill } from '../../packages/core/src/fill/index.ts';
import type { Markup } from '../../packages/core/src/markup/index.ts';
import { type FieldValue, type Matter, matterSchema } from '../../packages/core/src/matter/index.ts';
import type { Field, Manifest, Template } from '../../packages/core/src/template/index.ts';

/** Small hands to fill a template with in tests: its text, its own fields, and a small invented matter. */

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
export const matter: Matter = {
  file: 'matter.yaml',
  data,
  papers: [],
  externals: new Map(),
  places: { at: (path) => ({ file: 'matter.yaml', line: path.length, col: 1 }) },
};

const base = { help: '', required: false, blank: false };
const text: Field = { ...base, type: 'text' };
export const fields: Readonly<Record<string, Field>> = {
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

export function fillText(
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

export function printed(markup: Markup | undefined): string | undefined {
  return markup?.pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.source.text;
      if (piece.kind === 'prose') return `<${piece.source.text}>`;
      return piece.kind === 'plain' ? piece.text : `[${piece.label}]`;
    })
    .join('');
}

export function filledTo(template: string, values: Readonly<Record<string, FieldValue>> = {}): string | undefined {
  const { value, diagnostics } = fillText(template, values);
  expect(diagnostics).toEqual([]);
  return printed(value?.body);
}

export function complaints(template: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const { value, diagnostics } = fillText(template, {}, partials);
  expect(value).toBeUndefined();
  return diagnostics.map(
    ({ code, place, what, fix }) => `${place?.file}:${place?.line}:${place?.col} ${code} ${what} ${fix}`,
  );
}
