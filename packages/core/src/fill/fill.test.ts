import { describe, expect, it } from 'vitest';
import { fields, filledTo, fillText, matter, printed } from '../../../../tests/support/filling.ts';
import { misfits } from '../../../../tests/support/misfits.ts';
import { cand } from '../court/cand.ts';
import { sourceOfFile } from '../diagnostic/index.ts';
import { coreNames, type Manifest, reservedNames, type Template } from '../template/index.ts';
import { checkTemplate, fill } from './index.ts';
import { viewOf } from './view.ts';

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

  it('what the templates of the other papers call them', () => {
    const words = { about: '', footer: '', fileName: 'm', fields };
    const motion: Manifest = { ...words, name: 'motion', nature: 'motion', title: 'Motion' };
    const declaration: Manifest = {
      ...words,
      name: 'decl',
      nature: 'declaration',
      title: 'Declaration of {{speaker.name}}',
    };
    const template = (manifest: Manifest): Template => ({
      manifest,
      file: 'x/template.md',
      text: '{{list supporting "title"}}',
      partials: new Map(),
    });
    const templates = new Map([motion, declaration].map((manifest) => [manifest.name, template(manifest)]));
    const mine = { id: 'motion', template: 'motion', index: 0, fields: {} };
    const theirs = { id: 'quay-own', template: 'decl', index: 3, fields: { speaker: 'quay' } };
    const papers = [...matter.data.papers, { id: 'quay-own', template: 'decl' }];
    const packet = { ...matter, data: { ...matter.data, papers }, papers: [mine, theirs] };
    expect(printed(fill(mine, template(motion), packet, cand, { templates }).value?.body)).toBe(
      'Quay Declaration and Declaration of Jane Doe 1',
    );
  });

  it('has a shape for every name it gives, and gives no reserved name away', () => {
    const packet = { final: false, names: new Map(), natures: new Map() };
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
    expect(misfits(view, coreNames, '@root')).toEqual([]);
    for (const name of coreNames.entries.keys()) expect(reservedNames.has(name), name).toBe(true);
  });

  it('who signs, speaks and files', () => {
    expect(
      filledTo('{{filing.filer.name}} {{filing.filer.bar}} {{filing.filer.phone}} {{#each counsel}}{{firm}}{{/each}}'),
    ).toBe('Imre Valdastri 900041 (510) 555-0107 Valdastri & Ng LLP');
    expect(
      filledTo('{{#each people}}{{surname}}; {{/each}}{{list docket "short"}}; {{list organizations "name"}}'),
    ).toBe('Valdastri; Jane Doe 1; Compl.; Tidewater *Pilots*');
  });
});
