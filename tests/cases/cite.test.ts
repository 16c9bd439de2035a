import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readParagraphs } from './cite/reading/paragraphs.ts';
import { printCites, printTable, printWarnings } from './cite/reading/print.ts';

/**
 * Every `tests/cases/cite/*.md` is a list of cases: a sentence as heading, paragraphs, and what is expected of them in
 * fences: `cites` (kind | name | cite | pin | authority), `table` and `warnings`. No `warnings` fence means none.
 */
const folder = new URL('./cite/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  describe(file, () => {
    for (const { title, text, fences } of casesIn(readFileSync(new URL(file, folder), 'utf8'))) {
      test(title, () => {
        const paragraphs = readParagraphs(text);
        if (fences.has('cites')) expect(printCites(paragraphs)).toBe(fences.get('cites'));
        if (fences.has('table')) expect(printTable(paragraphs)).toBe(fences.get('table'));
        expect(printWarnings(paragraphs)).toBe(fences.get('warnings') ?? '');
      });
    }
  });
}

interface Case {
  readonly title: string;
  readonly text: string;
  readonly fences: ReadonlyMap<string, string>;
}

function casesIn(markdown: string): readonly Case[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const body = lines.join('\n');
      const fences = [...body.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
        ([, name = '', words = '']): [string, string] => [name, words.trimEnd()],
      );
      return { title, text: body.replace(/^```[\s\S]*?^```$/gm, '').trim(), fences: new Map(fences) };
    });
}
