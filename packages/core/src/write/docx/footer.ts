import type { Section } from '../../document/index.ts';
import { Block } from './block.ts';
import { element } from './element.ts';
import { field } from './field.ts';
import { run, textRun } from './run.ts';
import type { Writing } from './writing.ts';

/** Page number, then title and case number, broken as on every page: N.D. Cal. Civ. L.R. 3-4(a)(3) and (c)(3). */
export function footerParagraphs({ pages }: Writing, section: Section): Block[] {
  const number = section.numbers.format === 'none' ? [] : field(' PAGE ', [textRun('1')]);
  const words = pages.footer.lines.flatMap((line, index) => [
    ...(index > 0 ? [run({}, element('w:br'))] : []),
    textRun(line),
  ]);
  return [new Block({ style: 'Footer' }, number), new Block({ style: 'Footer' }, words)];
}

/** At the foot of a release's page; empty where no other page follows. */
export function moreParagraph({ pages }: Writing, more: boolean): Block {
  return new Block({ style: 'Footer' }, more ? pages.footer.lines.map((line) => textRun(line)) : []);
}
