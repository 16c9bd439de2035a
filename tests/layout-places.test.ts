import { readFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import { expect, it } from 'vitest';
import { fromRoot } from './support/paths.ts';
import { testWorld } from './support/world.ts';

const yaml = readFileSync(fromRoot('examples/one-movant/matter.yaml'), 'utf8');

/** Where layout finds something wrong in the example, as `line:column code`, and the character or word that stands there. */
async function found(text: string): Promise<readonly string[]> {
  const matter = { file: 'matter.yaml', bytes: new TextEncoder().encode(text) };
  const { diagnostics } = await assemble({ matter, world: testWorld('.'), templates: builtInTemplates });
  const lines = text.split('\n');
  return diagnostics
    .filter(({ code }) => code === 'missing-glyph' || code === 'too-wide')
    .map(
      ({ code, place }) => `${code}: ${lines[(place?.line ?? 0) - 1]?.slice((place?.col ?? 0) - 1).split(/[\s,.]/)[0]}`,
    );
}

it('says where a character stands that the fonts lack: in prose, on its second line, and in a fact', async () => {
  expect(await found(yaml.replace('three hundred trucks', '三hundred trucks'))).toEqual(['missing-glyph: 三hundred']);
  expect(await found(yaml.replace('engines running', 'engines 走running'))).toEqual(['missing-glyph: 走running']);
  const [inFirm] = await found(yaml.replace('firm: Law Office', 'firm: 法Law Office'));
  expect(inFirm).toBe('missing-glyph: 法Law');
});

it('says where a word stands that is wider than its line', async () => {
  const word = 'x'.repeat(120);
  expect(await found(yaml.replace('forbids them', `forbids ${word} them`))).toEqual([`too-wide: ${word}`]);
});
