import type { Diagnostic } from '../diagnostic/index.ts';
import type { NumberedParagraph } from '../document/index.ts';
import type { Paper } from '../matter/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import { proseWithin } from './facts/fields.ts';
import { goesToCourt, papersOf } from './facts/papers.ts';
import type { Rule } from './rule.ts';

/**
 * Every numbered paragraph that a declarant wrote is cited somewhere; one note a declaration lists those that are not.
 * Only all papers together can tell: `--only` does not.
 */
export const recordCited: Rule = {
  id: 'record-cited',
  check: (packet) => {
    if (!goesToCourt(packet) || packet.papers.length < packet.everyPaper.length) return [];
    return papersOf(packet, 'declaration').flatMap((declaration) => uncited(packet, declaration));
  },
};

function uncited(packet: Packet, { paper, document }: WordedPaper): readonly Diagnostic[] {
  const cites = citesOf(packet, paper.id);
  // Age, competence and exhibits, which the template writes, are there for no cite.
  const numbers = topNumbers(document.paragraphs.filter(isAuthors(paper)));
  if (numbers.length === 0 || cites.some(({ paragraphs }) => paragraphs.length === 0)) return [];
  const cited = new Set(cites.flatMap(({ paragraphs }) => paragraphs.map(topNumber)));
  const left = numbers.filter((number) => !cited.has(number));
  if (left.length === 0) return [];
  return [
    {
      code: 'paragraphs-uncited',
      severity: 'note',
      place: packet.matter.places.at(['papers', paper.index]),
      what: cited.size === 0 ? `No paper cites “${paper.id}”.` : `No paper cites ${pins(left)} of “${paper.id}”.`,
      why: 'Facts that no brief relies on lengthen a declaration and open it to cross-examination.',
      fix: `Cite them with [@${paper.id}#…], or leave out what nothing turns on.`,
    },
  ];
}

/** Whether a paragraph stands in the matter's own words. */
function isAuthors({ fields }: Paper): (paragraph: NumberedParagraph) => boolean {
  const files = new Set(proseWithin(fields).map(({ prose }) => prose.file));
  return ({ place }) => files.has(place.file);
}

/** The cites to a paper from others; its own references are no reliance. */
function citesOf({ papers }: Packet, id: string): readonly { readonly paragraphs: readonly string[] }[] {
  return papers
    .filter(({ paper }) => paper.id !== id)
    .flatMap(({ document }) => document.recordCites)
    .filter(({ paper }) => paper === id);
}

/** A paragraph counts as cited with any of its sub-paragraphs; its translation is the same paragraph. */
function topNumbers(paragraphs: readonly NumberedParagraph[]): readonly string[] {
  return [...new Set(paragraphs.map(({ number }) => topNumber(number)))];
}

function topNumber(number: string): string {
  return number.split('.')[0] ?? number;
}

/** `¶ 3`; `¶¶ 3, 5–7` */
function pins(numbers: readonly string[]): string {
  return `${numbers.length === 1 ? '¶' : '¶¶'} ${inRanges(numbers)}`;
}

function inRanges(numbers: readonly string[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers.map(Number)) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
