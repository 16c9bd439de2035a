import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';
import { fencesOf, printCase } from '../support/record.ts';

/**
 * How papers number their paragraphs and cite one another. A case is a Markdown file: a title, what it shows, a fence
 * `yaml` (what papers are called, what replaces parts of the matter, which papers to print), the text of each paper in
 * a fence `markdown ID`, and the print that must come of it (`~` is a non-breaking space). Found by folder.
 */
const folder = fromRoot('tests/cases/record');

describe('how papers cite the record', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const title = /^# (.+)$/m.exec(source)?.[1] ?? name;
    it(title, () => expect(`\n${printCase(source)}\n`).toBe(`\n${fencesOf(source).get('text')}\n`));
  }
});
