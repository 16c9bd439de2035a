import { describe, expect, it } from 'vitest';
import { pdfOf } from '../support/pdf.ts';
import { lintPdf } from '../support/pdf-lint/index.ts';
import { randomPaper } from '../support/random-paper.ts';

/** Another seed, another sixteen papers: `SEED=7 npx vitest run tests/pdf/random.test.ts`. */
const seed = Number(process.env.SEED ?? 20_260_226);

describe(`papers made at random from seed ${seed}`, () => {
  const seeds = Array.from({ length: 16 }, (_, i) => seed + i);

  it.each(seeds)('conform: %i', async (each) => {
    expect(await lintPdf(await pdfOf(randomPaper(each)))).toEqual([]);
  });
});
