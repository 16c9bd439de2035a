import { describe, expect, it } from 'vitest';
import { casesOf, fencesOf } from '../support/cases.ts';
import { printCase } from '../support/record.ts';

/**
 * How papers number their paragraphs and cite one another. A case is a Markdown file: a title, what it shows, a fence
 * `yaml` (what papers are called, what replaces parts of the matter, which papers to print), the text of each paper in
 * a fence `markdown ID`, and the print that must come of it (`~` is a non-breaking space). Found by folder.
 */
describe('how papers cite the record', () => {
  for (const { title, source } of casesOf('record')) {
    it(title, () => expect(`\n${printCase(source)}\n`).toBe(`\n${fencesOf(source).get('text')}\n`));
  }
});
