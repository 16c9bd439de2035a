import type { AuthorityGroup, StyledText } from '../../document/index.ts';
import type { Element } from './element.ts';
import { instructionRun, markField, quoted } from './field.ts';
import type { MarkedCitation } from './writing.ts';

/** The categories of Word's tables of authorities, as its Mark Citation dialog numbers them. */
export const authorityCategories: Readonly<Record<AuthorityGroup, number>> = {
  cases: 1,
  statutes: 2,
  other: 3,
  rules: 4,
  regulations: 6,
  'constitutional-provisions': 7,
};

const hidden = { hidden: true };

/**
 * The hidden TA field at a citation (ECMA-376 part 1, 17.16.5.67). The first of an authority carries the entry
 * of the table, its case name in italics of its own, which the table keeps when Word rebuilds it.
 */
export function authorityMark({ authority, first, short }: MarkedCitation): Element[] {
  const named = `\\s "${quoted(short)}"`;
  const category = authorityCategories[authority.group];
  if (!first) return markField([instructionRun(` TA ${named} \\c ${category} `, hidden)], hidden);
  return markField(
    [
      instructionRun(' TA \\l "', hidden),
      ...authority.entry.map(longForm),
      instructionRun(`" ${named} \\c ${category} `, hidden),
    ],
    hidden,
  );
}

function longForm({ text, style }: StyledText): Element {
  return instructionRun(quoted(text), { style, hidden: true });
}
