import { describe, expect, it } from 'vitest';
import {
  type Document,
  flatInlines,
  type Inline,
  type Paragraph,
  paragraphsOfDocument,
} from '../../packages/core/src/document/index.ts';
import { pdfOf } from '../support/pdf.ts';
import { lintPdf, printTags } from '../support/pdf-lint/index.ts';
import { randomPaper } from '../support/random-paper.ts';

/** Another seed, another sixteen papers: `SEED=7 npx vitest run tests/pdf/random.test.ts`. */
const seed = Number(process.env.SEED ?? 20_260_226);

describe(`papers made at random from seed ${seed}`, () => {
  const seeds = Array.from({ length: 16 }, (_, i) => seed + i);

  it.each(seeds)('conform and have every paragraph in one piece: %i', async (each) => {
    const document = randomPaper(each);
    const bytes = await pdfOf(document);
    expect(await lintPdf(bytes)).toEqual([]);
    const read = wordsOfTags(await printTags(bytes));
    for (const paragraph of paragraphsOfDocument(document)) expect(read).toContain(wordsOf(paragraph));
  });

  it('have the notes behind the paragraph that calls them', async () => {
    for (const each of seeds) {
      const document = randomPaper(each);
      const read = wordsOfTags(await printTags(await pdfOf(document)));
      for (const { caller, note } of calls(document)) {
        const end = read.indexOf(wordsOf(caller)) + wordsOf(caller).length;
        expect(read.indexOf(wordsOf(note), end)).toBeGreaterThanOrEqual(end);
      }
    }
  });
});

/** Words alone, without the spaces a line or a tab may have put between them. */
function wordsOf({ numbering, inlines }: Paragraph): string {
  return ((numbering?.label ?? '') + flatInlines(inlines).map(wordsOfInline).join('')).replaceAll(/\s/g, '');
}

function wordsOfInline(inline: Inline): string {
  if (inline.kind === 'note-call') return String(inline.number);
  return 'text' in inline ? inline.text : '';
}

function wordsOfTags(tags: string): string {
  const words = tags.split('\n').filter((line) => /^ *\| /.test(line));
  return words
    .map((line) => line.replace(/^ *\| /, ''))
    .join('')
    .replaceAll(/\s/g, '');
}

function calls(document: Document): { caller: Paragraph; note: Paragraph }[] {
  return paragraphsOfDocument(document).flatMap((caller) =>
    flatInlines(caller.inlines).flatMap((inline) => {
      const called = inline.kind === 'note-call' && document.notes.find(({ id }) => id === inline.note)?.paragraphs[0];
      return called ? [{ caller, note: called }] : [];
    }),
  );
}
