import { describe, expect, it } from 'vitest';
import { houseWordKeys, type PreparedLibrary, toPrepared } from '../../template/index.ts';
import type { World } from '../../world.ts';
import { readLibrary } from '../index.ts';

const house = houseWordKeys.map((key) => `${key}: "${key}"`).join('\n');

const law = `
- key: 630 F.3d 1173
  name: Wilderness Soc'y v. U.S. Forest Serv.
  grade: V
  pins: { "1177": R, "1179–80": C }
  source: read
`;

const template = `
about: A note
nature: motion
title: "NOTE OF {{movants}}"
footer: NOTE
file-name: note
partials: [opening]
fields:
  body: { type: markdown, required: true, help: The text. }
  events:
    type: list
    help: What happened.
    of:
      type: group
      help: One event.
      fields:
        day: { type: date, blank: yes, help: When. }
        who: { type: reference, to: people, help: Who. }
`;

const files = {
  'house.yaml': house,
  'law.yaml': law,
  'note/template.yaml': template,
  'note/template.md': '\ufeff{{> opening}}\r\n{{body}}\r\n',
  'note/opening.md': 'Own.',
  'partials/opening.md': 'Shared.',
};

function worldOf(changes: Readonly<Record<string, string | undefined>>): World {
  const all = new Map(Object.entries<string | undefined>({ ...files, ...changes }));
  return {
    readFile: async () => ({ kind: 'missing' }),
    readFont: async () => new Uint8Array(),
    readTemplate: async (path) => all.get(path),
    deflate: (bytes) => bytes,
  };
}

/** The same, with a firm's folder beside it. */
function firmWorldOf(firm: Readonly<Record<string, string>>): World {
  const all = new Map(Object.entries(firm));
  return { ...worldOf({}), readFirmTemplate: async (path) => all.get(path) };
}

async function reports(changes: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
  const { diagnostics } = await readLibrary(['note'], worldOf(changes));
  return diagnostics.map(({ place, severity, code, what }) => {
    const at = place ? `${place.file}:${place.line}:${place.col} ` : '';
    return `${at}${severity} ${code} ${what}`;
  });
}

describe('the template library', () => {
  it('has its templates with their fields and partials, the house words and the law', async () => {
    const { value, diagnostics } = await readLibrary(['note'], worldOf({}));
    expect(diagnostics).toEqual([]);
    const note = value?.templates.get('note');
    expect(note).toMatchObject({ file: 'note/template.md', text: '{{> opening}}\n{{body}}\n' });
    expect(note?.partials.get('opening')).toMatchObject({ file: 'note/opening.md', text: 'Own.' });
    expect(note?.manifest).toMatchObject({ name: 'note', title: 'NOTE OF {{movants}}', fileName: 'note' });
    expect(note?.manifest.fields.body).toEqual({ type: 'markdown', required: true, blank: false, help: 'The text.' });
    expect(note?.manifest.fields.events).toMatchObject({
      type: 'list',
      of: { type: 'group', fields: { day: { type: 'date', blank: true }, who: { type: 'reference', to: 'people' } } },
    });
    expect(value?.house['caption.versus']).toBe('caption.versus');
    expect(value?.law.get('630 F.3d 1173')).toMatchObject({ grade: 'V', pins: { '1177': 'R', '1179–80': 'C' } });
  });

  it('has what a manifest says of cites, numbers, its file and of fields that need others', async () => {
    const more = template
      .replace('file-name: note', 'file-name: "{{case.number}}-note"\ncite: "{{side}} Decl."\ntitle-in-cites: Note')
      .replace('partials:', 'numbered-paragraphs: yes\npartials:')
      .replace(
        'events:',
        'kind: { type: choice, choices: [a, b], help: h }\n  why: { type: text, help: h, required-when: { field: kind, is: b } }\n  events:',
      );
    const { value, diagnostics } = await readLibrary(['note'], worldOf({ 'note/template.yaml': more }));
    expect(diagnostics).toEqual([]);
    const manifest = value?.templates.get('note')?.manifest;
    expect(manifest).toMatchObject({
      fileName: '{{case.number}}-note',
      cite: '{{side}} Decl.',
      titleInCites: 'Note',
      numberedParagraphs: true,
    });
    expect(manifest?.sources?.cite).toMatchObject({ text: '{{side}} Decl.', anchors: [{ at: 0, line: 7, col: 8 }] });
    expect(manifest?.fields.why?.requiredWhen).toEqual({ field: 'kind', is: 'b' });
  });

  it('reports a required-when that can never hold', async () => {
    const fields = [
      '  kind: { type: choice, choices: [same, different], help: h }',
      '  a: { type: text, help: h, required-when: { field: knd, is: same } }',
      '  b: { type: text, help: h, required-when: { field: kind, is: diferent } }',
      '  c: { type: text, help: h, required-when: { field: c, is: x } }',
      '  g: { type: group, help: h, fields: { d: { type: text, help: h, required-when: { field: kind, is: same } } } }',
    ].join('\n');
    const wrong = template.replace(/fields:[\s\S]*/, `fields:\n${fields}\n`);
    expect(await reports({ 'note/template.yaml': wrong })).toEqual([
      'note/template.yaml:10:53 error template-manifest fields.a.required-when.field names no field “knd”.',
      'note/template.yaml:11:63 error template-manifest fields.b.required-when.is is “diferent”, which “kind” never is.',
      'note/template.yaml:12:53 error template-manifest fields.c.required-when.field names no field “c”.',
    ]);
  });

  it('finds a partial that templates share', async () => {
    const { value } = await readLibrary(['note'], worldOf({ 'note/opening.md': undefined }));
    expect(value?.templates.get('note')?.partials.get('opening')?.file).toBe('partials/opening.md');
  });

  it('takes house words with dots or one inside the other', async () => {
    const nested = house.replace('caption.versus: "caption.versus"', 'caption:\n  versus: v.');
    const { value, diagnostics } = await readLibrary(['note'], worldOf({ 'house.yaml': nested }));
    expect(diagnostics).toEqual([]);
    expect(value?.house['caption.versus']).toBe('v.');
  });

  it('reports files that are not there', async () => {
    expect(await reports({ 'note/template.md': undefined, 'law.yaml': undefined })).toEqual([
      'error file-not-found The template library has no file note/template.md.',
      'error file-not-found The template library has no file law.yaml.',
    ]);
    expect(await reports({ 'note/opening.md': undefined, 'partials/opening.md': undefined })).toEqual([
      'note/template.yaml:7:12 error template-unknown-helper The template note lists the partial “opening”, and there is no such file.',
    ]);
  });

  it('reports every mistake in a manifest', async () => {
    const wrong = template
      .replace('nature: motion', 'nature: moton')
      .replace('footer', 'foter')
      .replace('type: list', 'type: lst');
    expect(await reports({ 'note/template.yaml': wrong })).toEqual([
      'note/template.yaml:5:1 error unknown-key “foter” is not a key of this file.',
      'note/template.yaml:3:9 error bad-value nature is “moton”, which is not one of its values.',
      'note/template.yaml:11:11 error bad-value fields.events.type is “lst”, which is not one of its values.',
    ]);
  });

  it('reports fields that lack what their type needs, or take a name that is taken', async () => {
    const fields = [
      '  a: { type: choice, help: h }',
      '  b: { type: reference, help: h }',
      '  c: { type: group, help: h }',
      '  d: { type: list, help: h }',
      '  e: { type: list, help: h, of: { type: choice, help: h } }',
      '  Bad_Name: { type: text, help: h }',
      '  hearing: { type: text, help: h }',
    ].join('\n');
    const wrong = template.replace(/fields:[\s\S]*/, `fields:\n${fields}\n`);
    expect(await reports({ 'note/template.yaml': wrong })).toEqual([
      'note/template.yaml:9:3 error template-manifest fields.a is a choice without “choices”.',
      'note/template.yaml:10:3 error template-manifest fields.b is a reference without “to”.',
      'note/template.yaml:11:3 error template-manifest fields.c is a group without “fields”.',
      'note/template.yaml:12:3 error template-manifest fields.d is a list without “of”.',
      'note/template.yaml:13:29 error template-manifest fields.e.of is a choice without “choices”.',
      'note/template.yaml:14:3 error template-manifest fields.Bad_Name is no name for a field.',
      'note/template.yaml:15:3 error template-manifest fields.hearing is a name that every template has already.',
    ]);
  });

  it('reports house words that are missing or mistyped, and law without a grade', async () => {
    const words = house.replace('caption.versus', 'caption.verses').replace('"caption.versus"', 'v.');
    expect(await reports({ 'house.yaml': words, 'law.yaml': law.replace('grade: V', 'grade: X') })).toEqual([
      'house.yaml:1:1 error missing-key house.yaml has no “caption.versus”.',
      'house.yaml:13:1 warning unknown-key Nothing prints the word “caption.verses”.',
      'law.yaml:4:10 error bad-value [0].grade is “X”, which is not one of its values.',
    ]);
  });

  it('reports YAML errors and characters that no paper can show', async () => {
    expect(
      await reports({ 'note/template.yaml': 'about: "A note\nnature: motion', 'note/opening.md': 'a\u000bb' }),
    ).toEqual(['note/template.yaml:1:8 error yaml-syntax This " is never closed.']);
    expect(await reports({ 'note/opening.md': 'a\u000bb' })).toEqual([
      'note/opening.md:1:2 error bad-character The character U+000B, a manual line break from Word, stands in the text.',
    ]);
  });
});

describe('a firm’s folder', () => {
  const own = template.replace('about: A note', 'about: Our note').replace('partials: [opening]', 'partials: []');
  const firm = {
    'note/template.yaml': own,
    'note/template.md': 'Ours. {{body}}',
    'letter/template.yaml': template,
    'letter/template.md': '{{> opening}}',
    'house.yaml': 'caption:\n  versus: vs.\nsignature.dated: "Dated {date}"\n',
    'law.yaml': law.replace('grade: V', 'grade: M'),
  };
  const builtIn = { ...files, 'house.yaml': house.replace('"signature.dated"', '"Dated: {date}"') };

  it('goes before the built-in one: templates whole, words and law one by one', async () => {
    const world = { ...firmWorldOf(firm), readTemplate: worldOf(builtIn).readTemplate };
    const { value, diagnostics } = await readLibrary(['note'], world, ['letter', 'note']);
    expect(diagnostics).toEqual([]);
    expect(value?.templates.get('note')).toMatchObject({ text: 'Ours. {{body}}', manifest: { about: 'Our note' } });
    expect(value?.templates.get('letter')?.partials.get('opening')?.text).toBe('Shared.');
    expect(value?.house['caption.versus']).toBe('vs.');
    expect(value?.house['signature.dated']).toBe('Dated {date}');
    expect(value?.house['counsel.bar']).toBe('counsel.bar');
    expect(value?.law.get('630 F.3d 1173')?.grade).toBe('M');
  });

  it('goes before a library that was prepared, to the same effect', async () => {
    const world = { ...firmWorldOf(firm), readTemplate: worldOf(builtIn).readTemplate };
    const anew = await readLibrary(['note'], world, ['letter', 'note']);
    const read = await readLibrary(['note'], worldOf(builtIn));
    if (!read.value) throw new Error('The library of the test is wrong.');
    const nothingAhead = () => ({ trees: new Map<string, string>(), sound: true });
    const prepared: PreparedLibrary = JSON.parse(JSON.stringify(toPrepared(read.value, nothingAhead)));
    const ahead = await readLibrary(prepared, world, ['letter', 'note']);
    expect(ahead.diagnostics).toEqual([]);
    expect([...(ahead.value?.templates.keys() ?? [])].sort()).toEqual(['letter', 'note']);
    expect(ahead.value?.templates.get('note')).toEqual(anew.value?.templates.get('note'));
    expect(ahead.value?.house).toEqual(anew.value?.house);
    expect(ahead.value?.law).toEqual(anew.value?.law);
  });

  it('lends built-in templates its shared partials, and lends none of its own templates’', async () => {
    const changed = { 'partials/opening.md': 'The firm’s.', 'note/opening.md': 'Not asked for.' };
    const world = { ...firmWorldOf(changed), readTemplate: worldOf({ 'note/opening.md': undefined }).readTemplate };
    const { value } = await readLibrary(['note'], world);
    expect(value?.templates.get('note')?.partials.get('opening')).toMatchObject({ text: 'The firm’s.' });
    const beside = { ...firmWorldOf(changed), readTemplate: worldOf({}).readTemplate };
    expect((await readLibrary(['note'], beside)).value?.templates.get('note')?.partials.get('opening')?.text).toBe(
      'Own.',
    );
  });

  it('reports words that nothing prints or fills, and names that no matter can say', async () => {
    const words = 'caption.verses: vs.\nsignature.dated: "{dat}"\ncaption.and: "{name} and"\n';
    const world = { ...firmWorldOf({ ...firm, 'house.yaml': words }), readTemplate: worldOf(builtIn).readTemplate };
    const { diagnostics } = await readLibrary(['note'], world, ['Bad Name']);
    expect(
      diagnostics.map(({ place, severity, what, fix }) => `${place?.line}:${place?.col} ${severity} ${what} ${fix}`),
    ).toEqual([
      'undefined:undefined error “Bad Name” is no name for a template. Call the folder by lower-case words and hyphens.',
      '1:1 warning Nothing prints the word “caption.verses”. Did you mean “caption.versus”?',
      '2:18 error Nothing fills {dat} in the word “signature.dated”. Did you mean {date}?',
      '3:14 error Nothing fills {name} in the word “caption.and”. Leave the braces out.',
    ]);
  });

  it('cannot reach files by the names of partials', async () => {
    const reaching = template.replace('[opening]', '["../../secret"]');
    const world = firmWorldOf({ ...firm, 'note/template.yaml': reaching, '../secret.md': 'x' });
    const { diagnostics } = await readLibrary([], world, ['note']);
    expect(diagnostics[0]).toMatchObject({ code: 'bad-value', place: { line: 7 } });
  });
});
