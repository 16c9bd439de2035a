import { readFileSync, writeFileSync } from 'node:fs';
import { assemble, builtInTemplates } from '@engross/core';
import { describe, expect, it } from 'vitest';
import { casesOf, fencesOf } from '../support/cases.ts';
import { fromRoot } from '../support/paths.ts';
import { printDocument } from '../support/print-document.ts';
import { testWorld } from '../support/world.ts';

/**
 * What the built-in templates make of small matters. A case is a Markdown file: a title, what it shows, the papers of the
 * matter whose other keys are in base.yaml, and the print of its papers, with what the program says of them. Found by
 * folder. `ENGROSS_UPDATE_GOLDENS=1 npm test` rewrites the print; read the difference before you commit it.
 */
const folder = fromRoot('tests/cases/templates');
const base = readFileSync(`${folder}/base.yaml`, 'utf8');

describe('what templates make', () => {
  for (const { file, title, source } of casesOf('templates')) {
    it(title, async () => {
      const printed = await printOf(source);
      if (process.env.ENGROSS_UPDATE_GOLDENS === '1') writeFileSync(file, withText(source, printed));
      expect(`\n${printed}\n`).toBe(`\n${fencesOf(source).get('text')}\n`);
    });
  }
});

async function printOf(source: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${base}\n${fencesOf(source).get('yaml')}\n`);
  const { value, diagnostics } = await assemble({
    matter: { file: 'matter.yaml', bytes },
    world: testWorld(folder),
    templates: builtInTemplates,
  });
  const said = diagnostics
    .filter(({ code }) => code !== 'pleading-missing')
    .map(({ severity, code, what }) => `${severity} ${code}: ${what}`);
  const papers = value?.packet.papers.map(({ document }) => printDocument(document).trim()) ?? [];
  return [...papers, ...said].join('\n');
}

function withText(source: string, printed: string): string {
  const before = source.includes('```text\n')
    ? source.slice(0, source.indexOf('```text\n'))
    : `${source.trimEnd()}\n\n`;
  return `${before}\`\`\`text\n${printed}\n\`\`\`\n`;
}
