import type { Paragraph } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import type { Setting } from '../setting.ts';
import { textOf, word } from '../words.ts';

/** The name of the court and its division, from the line of the page where the court's rule wants it. */
export function makeCourtTitle(desk: Desk): readonly Paragraph[] {
  const { court, house, matter } = desk.setting;
  const { division } = matter.data;
  const lines = court.title.map((line) => [textOf(line)]);
  const made = lines.map((inlines) => paragraph(desk, 'court-title', inlines));
  if (division !== undefined) {
    const named = word(house, 'court-title.division', { division: division.toUpperCase() });
    made.push(paragraph(desk, 'court-title', named));
  }
  return made.map((line, index) => (index === 0 ? { ...line, notAboveLine: court.courtTitleLine.value } : line));
}

/** How many double-spaced lines it takes. */
export function courtTitleLines({ court, matter }: Setting): number {
  return court.title.length + (matter.data.division === undefined ? 0 : 1);
}
