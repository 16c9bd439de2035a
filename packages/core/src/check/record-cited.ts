import type { Diagnostic } from '../diagnostic/index.ts';
import type { NumberedParagraph } from '../document/index.ts';
import type { Packet, UnpagedPaper } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/** Every numbered paragraph of a declaration is cited somewhere; one note a declaration lists those that are not. */
export const recordCited: Rule = {
  id: 'record-cited',
  check: (packet) =>
    packet.everyPaper
      .filter(({ manifest }) => manifest.nature === 'declaration')
      .flatMap((declaration) => uncited(packet, declaration)),
};

function uncited(packet: Packet, { paper, document }: UnpagedPaper): readonly Diagnostic[] {
  const cites = citesOf(packet, paper.id);
  const numbers = topNumbers(document.paragraphs);
  if (numbers.length === 0 || cites.some(({ paragraphs }) => paragraphs.length === 0)) return [];
  const cited = new Set(cites.flatMap(({ paragraphs }) => paragraphs.map(topNumber)));
  const left = numbers.filter((number) => !cited.has(number));
  if (left.length === 0) return [];
  const all = left.length === numbers.length;
  return [
    {
      code: 'paragraphs-uncited',
      severity: 'note',
      place: packet.matter.places.at(['papers', paper.index]),
      what: all
        ? `No paper cites “${paper.id}”.`
        : `No paper cites ${left.length === 1 ? '¶' : '¶¶'} ${inRanges(left)} of “${paper.id}”.`,
      why: 'Facts that no brief relies on lengthen a declaration and open it to cross-examination.',
      fix: `Cite ${left.length === 1 ? 'it' : 'them'} with [@${paper.id}#…], or leave ${left.length === 1 ? 'it' : 'them'} out if nothing turns on ${left.length === 1 ? 'it' : 'them'}.`,
    },
  ];
}

/** The cites to a paper from others; its own references are no reliance. */
function citesOf({ everyPaper }: Packet, id: string): readonly { readonly paragraphs: readonly string[] }[] {
  return everyPaper
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

/** `3, 5–7, 12` */
function inRanges(numbers: readonly string[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers.map(Number)) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
