import { readMatter } from '../../packages/core/src/read/index.ts';
import type { Field, Library, Template } from '../../packages/core/src/template/index.ts';
import type { World } from '../../packages/core/src/world.ts';

/** A matter for a template of three fields, as an object and as YAML, for tests of how matters are read. */

const base = { help: 'What to write.', required: false, blank: false };

const fields: Record<string, Field> = {
  body: { ...base, required: true, type: 'markdown' },
  heading: { ...base, type: 'text' },
  parts: { ...base, type: 'list', of: { ...base, type: 'group', fields: { text: { ...base, type: 'markdown' } } } },
};

const manifest = {
  name: 'note',
  about: 'A note',
  nature: 'motion' as const,
  title: 'T',
  footer: 'F',
  fileName: 'note',
  fields,
};
const note: Template = { manifest, file: 'note/template.md', text: '', partials: new Map() };
export const library: Library = { templates: new Map([['note', note]]), house: {}, law: new Map() };

export const world: World = {
  readFile: async () => ({ kind: 'missing' }),
  readFont: async () => new Uint8Array(),
  readTemplate: async () => undefined,
  deflate: (bytes) => bytes,
};

export const matter = {
  court: 'cand',
  case: {
    parties: [
      { id: 'port', name: 'PORT OF HALLAM', role: 'plaintiff' },
      { id: 'secretary', name: 'WENDELL ORDWAY', role: 'defendant' },
    ],
  },
  intervenors: { side: 'plaintiff', movants: ['tidewater'] },
  people: [{ id: 'imre', name: 'Imre Valdastri' }],
  organizations: [{ id: 'tidewater', name: 'Tidewater Pilots Benefit Society' }],
  counsel: [
    {
      firm: 'Valdastri & Ng LLP',
      address: ['1 Quay Street'],
      phone: '(510) 555-0107',
      represents: ['tidewater'],
      attorneys: [{ person: 'imre', bar: '900041', email: 'imre@valdastri.example' }],
    },
  ],
  filing: { filer: 'imre' },
  papers: [{ id: 'first', template: 'note', body: 'One.\n\nTwo.' }],
};

export const yaml = `court: cand # the court
case:
  parties:
    - { id: port, name: PORT OF HALLAM, role: plaintiff }
    - id: secretary
      name: "WENDELL \\u004fRDWAY"
      role: 'defendant'
intervenors: { side: plaintiff, movants: [tidewater] }
people: [{ id: imre, name: &imre Imre Valdastri }]
organizations:
- id: tidewater
  name: Tidewater Pilots
    Benefit Society
counsel:
  - firm: *imre
    address: [1 Quay Street]
    phone: (510) 555-0107
    represents: [tidewater]
    attorneys: [{ person: imre, bar: 012345, email: imre@valdastri.example }]
filing: { filer: imre }
papers:
  - id: first
    template: note
    body: |
      One.

      Two[^1].

      [^1]: Note.
    parts:
      - text: >-
          Folded
          text.
`;

export async function readText(text: string) {
  return readMatter({ file: 'matter.yaml', bytes: new TextEncoder().encode(text) }, library, world);
}

export async function readObject(object: unknown) {
  return readMatter({ object }, library, world);
}
