import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/paths.ts';
import { pdfOf } from '../support/pdf.ts';
import { printTags } from '../support/pdf-lint/index.ts';
import { samplePaper } from '../support/sample-paper.ts';

describe('the tags of a paper', () => {
  it('are read in order, each with its words: tests/pdf/sample-paper.tags.txt', async () => {
    const expected = await readFile(fromRoot('tests/pdf/sample-paper.tags.txt'), 'utf8');
    expect(`${await printTags(await pdfOf(samplePaper()))}\n`).toBe(expected);
  });
});
