import {
  assemble,
  builtInTemplates,
  hasErrors,
  lint,
  readLibrary,
  scaffoldMatter,
  scaffoldTemplate,
  type World,
} from '@engross/core';
import { describe, expect, it } from 'vitest';
import { natures } from '../packages/core/src/template/index.ts';
import { testWorld } from './support/world.ts';

/** A firm's folder with one new template in it. */
function worldWith(files: Readonly<Record<string, string>>): World {
  const all = new Map(Object.entries(files).map(([name, text]) => [`leave-to-file/${name}`, text]));
  return { ...testWorld('.'), readFirmTemplate: async (path) => all.get(path) };
}

describe('a template that engross starts', () => {
  it.each(natures)('has nothing wrong with it, and renders what engross new writes for it: %s', async (nature) => {
    const world = worldWith(scaffoldTemplate('leave-to-file', nature));
    const firmTemplates = ['leave-to-file'];
    expect(await lint({ world, templates: builtInTemplates, firmTemplates })).toEqual([]);
    const { value: library } = await readLibrary(builtInTemplates, world, firmTemplates);
    if (!library) throw new Error('The library cannot be read.');
    const matter = scaffoldMatter(['leave-to-file'], library);
    const file = { file: 'matter.yaml', bytes: new TextEncoder().encode(matter) };
    const { value, diagnostics } = await assemble({ matter: file, world, templates: builtInTemplates, firmTemplates });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(hasErrors(diagnostics)).toBe(false);
    expect(value?.packet.papers).toHaveLength(1);
  });
});

it.each(builtInTemplates)(
  'the matter that engross new writes for a built-in template has no errors: %s',
  async (name) => {
    const world = testWorld('.');
    const { value: library } = await readLibrary(builtInTemplates, world);
    if (!library) throw new Error('The library cannot be read.');
    const file = { file: 'matter.yaml', bytes: new TextEncoder().encode(scaffoldMatter([name], library)) };
    const { diagnostics } = await assemble({ matter: file, world, templates: builtInTemplates });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
