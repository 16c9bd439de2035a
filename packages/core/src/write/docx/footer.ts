import type { Inline, Section } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';
import { field } from './field.ts';
import { writeInlines } from './inline.ts';
import { textRun } from './run.ts';
import { newLinks, type Writing } from './writing.ts';

/** Page number, then title and case number: N.D. Cal. Civ. L.R. 3-4(a)(3) and (c)(3). */
export function footerParagraphs(writing: Writing, section: Section): Element[] {
  const { title, caseNumber } = writing.document.footer;
  const number = section.numbers.format === 'none' ? [] : field(' PAGE ', [textRun('1')]);
  const words: Inline[] = caseNumber.filter((inline) => inline.kind === 'text' || inline.kind === 'blank');
  const place = { writing, links: newLinks(), look: {} };
  return [
    footerLine('FooterNumber', number),
    footerLine('Footer', [textRun(`${title} – `), ...writeInlines(words, place)]),
  ];
}

function footerLine(style: string, content: readonly Element[]): Element {
  return element('w:p', undefined, element('w:pPr', undefined, value('w:pStyle', style)), ...content);
}
