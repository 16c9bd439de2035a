import type { Section } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';
import { field } from './field.ts';
import { run, textRun } from './run.ts';
import type { Writing } from './writing.ts';

/** Page number, then title and case number, broken as on every page: N.D. Cal. Civ. L.R. 3-4(a)(3) and (c)(3). */
export function footerParagraphs({ pages }: Writing, section: Section): Element[] {
  const number = section.numbers.format === 'none' ? [] : field(' PAGE ', [textRun('1')]);
  const words = pages.footer.lines.flatMap((line, index) => [
    ...(index > 0 ? [run({}, element('w:br'))] : []),
    textRun(line),
  ]);
  return [footerLine(number), footerLine(words)];
}

function footerLine(content: readonly Element[]): Element {
  return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', 'Footer')), ...content);
}
