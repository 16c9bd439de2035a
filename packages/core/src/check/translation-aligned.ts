import type { Diagnostic } from '../diagnostic/index.ts';
import type { NumberedParagraph } from '../document/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import type { Rule } from './rule.ts';

/**
 * In a paper in two languages each paragraph has its number in both: a brief cites one number, and the reader finds it
 * in either.
 */
export const translationAligned: Rule = {
  id: 'translation-aligned',
  check: (packet) => packet.papers.flatMap((paper) => misalignments(packet, paper)),
};

function misalignments(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const { paragraphs, sections, metadata } = paper.document;
  const mainLanguage = metadata.language;
  const speaks = (language: string | undefined): string => language ?? mainLanguage;
  const own = paragraphs.filter(({ language }) => isSame(speaks(language), mainLanguage));
  const languages = new Set(sections.map(({ language }) => speaks(language)));
  return [...languages].flatMap((language) => {
    const translated = paragraphs.filter((each) => speaks(each.language) === language);
    const at = isSame(language, mainLanguage) ? undefined : firstDifference(own, translated);
    if (at === undefined) return [];
    return [misaligned(packet, paper, { language, mainLanguage, own, translated, at })];
  });
}

/** `en` and `en-US` are one language here. */
function isSame(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

/** Where two runs of paragraphs part, by their numbers; nowhere if they are the same. */
function firstDifference(a: readonly NumberedParagraph[], b: readonly NumberedParagraph[]): number | undefined {
  const longest = Math.max(a.length, b.length);
  for (let at = 0; at < longest; at += 1) if (a[at]?.number !== b[at]?.number) return at;
  return undefined;
}

interface Languages {
  readonly language: string;
  readonly mainLanguage: string;
  readonly own: readonly NumberedParagraph[];
  readonly translated: readonly NumberedParagraph[];
  readonly at: number;
}

function misaligned({ matter }: Packet, { paper }: PacketPaper, found: Languages): Diagnostic {
  const { language, mainLanguage, own, translated, at } = found;
  const first = own[at] ?? translated[at];
  const ends = (paragraphs: readonly NumberedParagraph[]): string =>
    paragraphs.length === 0 ? 'no numbered paragraph' : `¶¶ ${paragraphs[0]?.number}–${paragraphs.at(-1)?.number}`;
  return {
    code: 'translation-numbers',
    severity: 'error',
    place: first?.place ?? matter.places.at(['papers', paper.index]),
    what: `“${paper.id}” has ${ends(own)} in ${mainLanguage} and ${ends(translated)} in ${language}: they part at ¶ ${first?.number ?? 1}.`,
    why: 'Papers cite the paragraph by one number, and readers of either language look there.',
    fix: 'Give both texts the same paragraphs, one for one, sub-paragraphs too.',
  };
}
