import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame, type Mask } from '../../diagnostic/index.ts';
import type { Library, Template } from '../../template/index.ts';
import type { World } from '../../world.ts';
import { readMatter } from '../index.ts';

const base = { help: 'What to write.', required: false, blank: false };
const manifest = {
  name: 'note',
  about: 'A note',
  nature: 'motion' as const,
  title: 'T',
  footer: 'F',
  fileName: 'note',
  fields: { body: { ...base, type: 'markdown' as const }, logo: { ...base, type: 'image' as const } },
};
const note: Template = { manifest, file: 'note/template.md', text: '', partials: new Map() };
const library: Library = { templates: new Map([['note', note]]), house: {}, law: new Map() };

function worldOf(files: Readonly<Record<string, Uint8Array>> = {}): World {
  return {
    readFile: async (name) => {
      const bytes = files[name];
      return bytes ? { kind: 'bytes', bytes } : { kind: 'missing' };
    },
    readFont: async () => new Uint8Array(),
    readTemplate: async () => undefined,
    deflate: (bytes) => bytes,
  };
}

const yaml = `court: cand
case:
  parties:
    - { id: port, name: PORT OF HALLAM, role: plaintiff }
    - { id: secretary, name: WENDELL ORDWAY, role: defendant }
intervenors: { side: plaintiff, movants: [tidewater, doe] }
people:
  - { id: imre, name: Imre Valdastri }
  - id: doe
    name: Rosa Núñez Quill
    surname: Núñez Quill
    pseudonym: Jane Doe 1
    signed: 2026-02-24
organizations: [{ id: tidewater, name: Tidewater Pilots }]
counsel:
  - firm: Valdastri LLP
    address: [1 Quay Street]
    phone: (510) 555-0107
    represents: [tidewater, doe]
    attorneys: [{ person: imre, bar: 012345, email: imre@valdastri.example }]
filing: { filer: imre }
papers: [{ id: first, template: note, body: Nothing. }]
`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  bytes: string | Uint8Array,
  files: Readonly<Record<string, Uint8Array>> = {},
  file = 'matter.yaml',
) {
  const input = { file, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes };
  return readMatter(input, library, worldOf(files));
}

/** Every code frame of a file as it is shown. */
function framesOf(text: string, mask: Mask): string {
  const shown = mask(text);
  return text
    .split('\n')
    .map((_, index) => codeFrame(shown, { line: index + 1, col: 1 }))
    .join('\n');
}

const parts = /rosa|n[uú]\u0301?[nñ]\u0303?ez|quill/i;

describe('a matter with a pseudonym', () => {
  it('holds the name nowhere', async () => {
    const { value, diagnostics } = await read(yaml);
    expect(diagnostics).toEqual([]);
    expect(value?.data.people[1]).toEqual({
      id: 'doe',
      name: 'Jane Doe 1',
      pseudonym: 'Jane Doe 1',
      signed: '2026-02-24',
    });
    expect(JSON.stringify(value)).not.toMatch(parts);
    expect(JSON.stringify((await read(yaml.replace(/ {4}pseudonym.*\n/, ''))).value)).toMatch(parts);
  });

  it('finds the name in the matter file’s own name', async () => {
    const { diagnostics } = await read(yaml, {}, 'clients/quill.yaml');
    expect(diagnostics).toMatchObject([{ code: 'protected-name', fix: 'Rename the file.' }]);
    expect(JSON.stringify(diagnostics)).not.toMatch(parts);
  });

  it('finds the name as the author of a picture or a PDF', async () => {
    const paper = '{ id: p, external: p.pdf, title: P, nature: other }';
    const text = yaml.replace('papers: [', `papers: [${paper}, `);
    const names = [utf8('Rosa Núñez Quill'), Uint8Array.from('Rosa Núñez Quill', (c) => c.charCodeAt(0))];
    const wide = Uint8Array.from([...'rosa núñez quill'].flatMap((c) => [0, c.charCodeAt(0)]));
    for (const name of [...names, wide]) {
      const pdf = Uint8Array.from([...utf8('%PDF-1.7 /Author ('), ...name, ...utf8(')')]);
      expect((await read(text, { 'p.pdf': pdf })).diagnostics).toMatchObject([
        { severity: 'error' },
        { severity: 'note' },
      ]);
    }
    const { diagnostics } = await read(text, { 'p.pdf': utf8('%PDF-1.7 /Author (Jane Doe 1)') });
    expect(diagnostics.map(({ what }) => what)).toEqual([
      'The text of papers made elsewhere is not searched for names that a pseudonym protects.',
    ]);
  });

  it('finds the whole name in a template, where a part of it means nobody', async () => {
    const partials = new Map([['p', { file: 'p.md', text: 'The quill. Ms. Quill.\nROSA NUNEZ-QUILL' }]]);
    const templates = new Map([['note', { ...note, partials }]]);
    const { diagnostics } = await readMatter(
      { file: 'm.yaml', bytes: utf8(yaml) },
      { ...library, templates },
      worldOf(),
    );
    expect(diagnostics).toMatchObject([{ code: 'protected-name', place: { file: 'p.md', line: 2, col: 1 } }]);
  });

  it('finds the name where an alias repeats it', async () => {
    const text = yaml
      .replace('name: Rosa', 'name: &n Rosa')
      .replace('court: cand', 'court: cand')
      .replace('firm: Valdastri LLP', 'firm: *n');
    const { diagnostics } = await read(text);
    expect(diagnostics.map(({ code }) => code)).toContain('protected-name');
  });
});

describe('the mask', () => {
  it('blots the name out of every line that is shown, and moves nothing', async () => {
    const { mask } = await read(yaml);
    expect(framesOf(yaml, mask)).not.toMatch(parts);
    expect(framesOf(yaml, mask)).toContain('name: ▇▇▇▇ ▇▇▇▇▇ ▇▇▇▇▇');
    expect(mask(yaml).replaceAll('▇', '')).toBe(
      yaml.replaceAll(/Rosa |(?:Núñez |Quill(?=\n))/g, (word) => (word.endsWith(' ') ? ' ' : '')),
    );
    expect(mask(yaml)).toHaveLength(yaml.length);
  });

  it('blots out what stands under a misspelt key of one with a pseudonym', async () => {
    for (const text of [yaml.replace('name: Rosa', 'nmae: Rosa'), yaml.replace('surname:', 'last:')]) {
      const { mask, diagnostics } = await read(text);
      expect(framesOf(text, mask)).not.toMatch(parts);
      expect(diagnostics.map(({ code }) => code)).toContain('unknown-key');
    }
  });

  it('does so whatever the file’s encoding, form and faults', async () => {
    const broken = yaml.replace('court: cand', 'court: "cand').replace('  - { id: imre', '  - { id: [imre');
    const json = JSON.stringify(
      { people: [{ id: 'doe', name: 'Rosa Núñez Quill', pseudonym: 'Jane Doe 1' }] },
      null,
      2,
    );
    const escaped = json.replace(/[^\0-\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const latin1 = Uint8Array.from(yaml, (character) => character.charCodeAt(0));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...yaml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const texts = [
      ...[broken, json, escaped, `${json.slice(0, -4)}`, yaml.normalize('NFD'), yaml.replaceAll('\n', '\r\n')].map(
        utf8,
      ),
      ...[utf8(yaml.replace('pseudonym:', 'psuedonym:')), utf8(yaml.replace('people:', 'peple:')), latin1, utf16],
    ];
    for (const bytes of texts) {
      const { mask, diagnostics } = await read(bytes);
      expect(framesOf(new TextDecoder().decode(bytes).replaceAll('\0', ''), mask)).not.toMatch(/rosa|quill|ez\b/i);
      expect(JSON.stringify(diagnostics)).not.toMatch(parts);
    }
  });

  it('does so after any slip that leaves person and pseudonym on their lines', async () => {
    const edit = fc.record({ at: fc.nat(yaml.length), cut: fc.nat(6), put: fc.string({ maxLength: 4 }) });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, cut, put }) => {
        const text = yaml.slice(0, at) + put + yaml.slice(at + cut);
        fc.pre(text.includes('people:') && text.includes('Rosa Núñez Quill\n') && text.includes('    pseudonym: J'));
        fc.pre(text.includes('    name: R') && text.includes('    surname: Núñez Quill\n'));
        const { mask, diagnostics } = await read(text);
        expect(framesOf(text, mask)).not.toMatch(parts);
        expect(JSON.stringify(diagnostics)).not.toMatch(parts);
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });
});
