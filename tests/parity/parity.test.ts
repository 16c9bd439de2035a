import { beforeAll, expect, it } from 'vitest';
import { courts } from '../../packages/core/src/court/index.ts';
import { type FontFamily, loadFamily } from '../../packages/core/src/font/index.ts';
import { layout } from '../../packages/core/src/layout/index.ts';
import { testWorld } from '../support/world.ts';
import { compareWithWord } from './compare.ts';
import { generatePaper } from './generate.ts';
import { Random } from './random.ts';

const seed = Number(process.env.PARITY_SEED ?? 20_260_226);
const papers = Number(process.env.PARITY_PAPERS ?? 50);

let fonts: FontFamily;
beforeAll(async () => {
  fonts = await loadFamily(testWorld('.').readFont);
});

it(`lays ${papers} generated papers out line for line as Word would (seed ${seed})`, () => {
  const court = courts.get('cand');
  if (!court) throw new Error('No court.');
  const total = { pages: 0, bodyLines: 0, noteLines: 0, rows: 0, guessed: 0 };
  const differences: string[] = [];
  for (let index = 0; index < papers; index++) {
    const document = generatePaper(new Random(seed + index));
    const { value: pages, diagnostics } = layout(document, court, fonts);
    expect(diagnostics).toEqual([]);
    if (!pages) continue;
    const parity = compareWithWord(document, pages, court);
    total.pages += parity.pages;
    total.bodyLines += parity.bodyLines;
    total.noteLines += parity.noteLines;
    total.rows += parity.rows;
    total.guessed += parity.guesses.length > 0 ? 1 : 0;
    differences.push(...parity.differences.map((difference) => `paper ${index} (seed ${seed + index}), ${difference}`));
    for (const guess of new Set(parity.guesses)) differences.push(`paper ${index}: the witness guessed at ${guess}`);
  }
  console.log(`parity: seed ${seed}, ${JSON.stringify(total)}`);
  expect(differences).toEqual([]);
});
