import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AssembledMotion, assembledMotion, exampleNames } from './support/examples.ts';
import { fromRoot } from './support/paths.ts';
import { printDocument } from './support/print-document.ts';
import { printPages } from './support/print-pages.ts';

/**
 * What an example comes to, as text: its words and where they stand. `ENGROSS_UPDATE_GOLDENS=1 npm test` rewrites the
 * files in `expected/`; look at the difference before you commit it. `authorities.txt` is written by hand from the
 * rendered pages and never rewritten.
 */
const update = process.env.ENGROSS_UPDATE_GOLDENS === '1';

for (const name of exampleNames().filter((each) => existsSync(fromRoot('examples', each, 'expected')))) {
  describe(`the example ${name}`, () => {
    it('says what it said', async () => {
      const { motion } = await assembledMotion(name);
      compare(name, 'document.txt', printDocument(motion.document));
    });

    it('says in its other papers what they said', async () => {
      const { packet, motion } = await assembledMotion(name);
      for (const paper of packet.papers.filter((each) => each !== motion)) {
        compare(name, `${paper.paper.id}.txt`, printDocument(paper.document));
      }
    });

    it('stands on its pages as it stood', async () => {
      const { motion } = await assembledMotion(name);
      const { margins, grid, baselineShare } = motion.stationery.geometry;
      const page = { top: margins.top, pitch: grid?.pitch ?? 12, share: baselineShare };
      compare(name, 'pages.txt', printPages(motion.pages, page));
    });

    it('lists every authority with the pages a reader finds it on', async () => {
      const written = readFileSync(fromRoot('examples', name, 'expected/authorities.txt'), 'utf8');
      const byHand = written.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      expect(listedAuthorities(await assembledMotion(name)).toSorted()).toEqual(byHand.toSorted());
    });
  });
}

function compare(example: string, file: string, text: string): void {
  const path = fromRoot('examples', example, 'expected', file);
  if (update) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** As the table of authorities prints them: `Smith v. Marsh, 194 F.3d 1045 (9th Cir. 1999) → 8`. */
function listedAuthorities({ motion: { document, pages } }: AssembledMotion): readonly string[] {
  const authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const tables = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'authorities'));
  return tables
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
    .map(({ id, authority }) => {
      const words =
        authorities
          .get(authority)
          ?.entry.map(({ text }) => text)
          .join('') ?? '';
      return `${words.replaceAll('\u00a0', ' ')} → ${[pages.entries.get(id)?.pages].flat().join(' ')}`;
    });
}
