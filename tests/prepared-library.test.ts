import { readFile } from 'node:fs/promises';
import { assemble, builtInTemplates, prepareLibrary } from '@engross/core';
import { expect, it } from 'vitest';
import { fromRoot } from './support/paths.ts';
import { testWorld } from './support/world.ts';

it('a library prepared ahead gives what its templates give', async () => {
  const file = fromRoot('examples/marlow/matter.yaml');
  const world = testWorld(fromRoot('examples/marlow'));
  const matter = { file, bytes: await readFile(file) };
  const { value: prepared } = await prepareLibrary(builtInTemplates, world);
  const templates = JSON.parse(JSON.stringify(prepared));
  const unread = { ...world, readTemplate: () => Promise.reject(new Error('A prepared library reads no template.')) };
  const ahead = await assemble({ matter, world: unread, templates });
  const anew = await assemble({ matter, world, templates: builtInTemplates });
  expect(ahead.value?.packet.papers).toEqual(anew.value?.packet.papers);
  expect(ahead.value?.packet.papers.length).toBeGreaterThan(0);
  expect(ahead.diagnostics).toEqual(anew.diagnostics);
});

it('a firm’s word in a prepared template is looked at anew', async () => {
  const folder = fromRoot('examples/marlow');
  const matter = { file: `${folder}/matter.yaml`, bytes: await readFile(`${folder}/matter.yaml`) };
  const { value: templates } = await prepareLibrary(builtInTemplates, testWorld(folder));
  if (!templates) throw new Error('The built-in templates are wrong.');
  const readFirmTemplate = async (name: string): Promise<string | undefined> =>
    name === 'partials/end-mark.md' ? '{{end-makr}}\n' : undefined;
  const world = { ...testWorld(folder), readFirmTemplate };
  const { diagnostics } = await assemble({ matter, world, templates, firmTemplates: [], only: ['release'] });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => `${place?.file} ${code}`)).toEqual([
    'partials/end-mark.md template-unknown-name',
  ]);
});
