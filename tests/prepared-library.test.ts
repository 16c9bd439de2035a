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
