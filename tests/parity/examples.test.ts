import { readdirSync, readFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import { expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';
import { testWorld } from '../support/world.ts';
import { compareWithWord } from './compare.ts';

const examples = readdirSync(fromRoot('examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of examples) {
  it(`lays the papers of the example ${name} out line for line as Word would`, async () => {
    const bytes = readFileSync(fromRoot('examples', name, 'matter.yaml'));
    const matter = { file: 'matter.yaml', bytes };
    const request = { matter, world: testWorld(fromRoot('examples', name)), templates: builtInTemplates };
    const { value } = await assemble(request);
    expect(value?.packet.papers.length).toBeGreaterThan(0);
    for (const { paper, document, stationery, pages } of value?.packet.papers ?? []) {
      const { differences, guesses, stoppedAt, ...counts } = compareWithWord(document, pages, stationery);
      console.log(`parity: ${name}, ${paper.id}, ${JSON.stringify(counts)}`);
      expect([...differences, ...guesses]).toEqual([]);
      expect(stoppedAt).toBeUndefined();
    }
  });
}
