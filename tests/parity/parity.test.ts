import { beforeAll, expect, it } from 'vitest';
import { cand } from '../../packages/core/src/court/cand.ts';
import type { Stationery } from '../../packages/core/src/court/index.ts';
import { letterStationery } from '../../packages/core/src/court/letter-paper.ts';
import type { Document } from '../../packages/core/src/document/index.ts';
import type { FontFamily } from '../../packages/core/src/font/index.ts';
import { layout } from '../../packages/core/src/layout/index.ts';
import { testFonts } from '../support/pdf.ts';
import { compareWithWord } from './compare.ts';
import { generatePaper } from './generate.ts';
import { generateRelease } from './generate-release.ts';
import { Random } from './random.ts';

const seed = Number(process.env.PARITY_SEED ?? 20_260_226);
const papers = Number(process.env.PARITY_PAPERS ?? 50);

let fonts: FontFamily;
beforeAll(async () => {
  fonts = await testFonts();
});

it(`lays ${papers} generated papers out line for line as Word would (seed ${seed})`, () => {
  compareAll(papers, generatePaper, cand.stationery);
});

it(`lays ${papers} generated releases out line for line as Word would (seed ${seed})`, () => {
  compareAll(papers, generateRelease, letterStationery);
});

function compareAll(count: number, generate: (random: Random) => Document, stationery: Stationery): void {
  const total = { papers: 0, pages: 0, bodyLines: 0, noteLines: 0, rows: 0 };
  const differences: string[] = [];
  const stops: string[] = [];
  for (let index = 0; index < count; index++) {
    const document = generate(new Random(seed + index));
    const { value: pages, diagnostics } = layout(document, stationery, fonts);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    if (!pages) continue;
    const parity = compareWithWord(document, pages, stationery);
    if (parity.stoppedAt !== undefined) {
      stops.push(`seed ${seed + index}: ${parity.stoppedAt}`);
      continue;
    }
    total.papers++;
    total.pages += parity.pages;
    total.bodyLines += parity.bodyLines;
    total.noteLines += parity.noteLines;
    total.rows += parity.rows;
    const found = [...parity.differences, ...parity.guesses.map((guess) => `the witness guessed at ${guess}`)];
    differences.push(...found.map((difference) => `paper ${index} (seed ${seed + index}), ${difference}`));
  }
  console.log(`parity: ${stationery.id}, seed ${seed}, ${JSON.stringify(total)}`);
  for (const stop of stops) console.log(`parity: not compared, the witness stopped, ${stop}`);
  expect(differences).toEqual([]);
  // It stops where one line's footnotes fill more than a page. More stops than these would mean that little is compared.
  expect(stops.length).toBeLessThanOrEqual(count / 10);
}
