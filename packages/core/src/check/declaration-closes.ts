import type { Diagnostic, Path } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { fieldOf, groupsOfPaper } from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { isInUnitedStates } from './facts/united-states.ts';
import { type Rule, warningInDraft } from './rule.ts';
import { wordsOfPaper } from './words/reading.ts';

/**
 * A declaration says the words that make it one, and those that fit the place where it is signed.
 *
 * Why: 28 U.S.C. § 1746, paragraph (2) within the United States, paragraph (1) elsewhere.
 */
export const declarationCloses: Rule = {
  id: 'declaration-closes',
  check: (packet) =>
    papersOf(packet, 'declaration').flatMap((paper) => [
      ...missingWords(packet, paper),
      ...placesOfSigning(packet, paper),
    ]),
};

const statute = '28 U.S.C. § 1746';

/** What the statute's form has in it, in any order and any template's words around it. */
const parts = [
  { words: '“under penalty of perjury”', pattern: /\bunder (?:the )?penalt(?:y|ies) of perjury\b/i },
  { words: '“true and correct”', pattern: /\btrue and correct\b/i },
  { words: '“Executed on”', pattern: /\bexecuted\b(?: this| on)/i },
];

function missingWords(packet: Packet, printed: PacketPaper): readonly Diagnostic[] {
  const { paper, document } = printed;
  const text = wordsOfPaper(document);
  const missing: string[] = parts.filter(({ pattern }) => !pattern.test(text)).map(({ words }) => words);
  const abroad = groupsOfPaper(printed).filter(({ values }) => fieldOf(values, within) === false).length;
  const lawsOf = text.match(/\bperjury\b[^.]{0,40}\bunder the laws of the United States\b/gi)?.length ?? 0;
  if (abroad > lawsOf) missing.push('“under the laws of the United States of America”');
  if (missing.length === 0) return [];
  return [
    {
      code: 'declaration-closing',
      severity: warningInDraft(packet),
      place: packet.matter.places.at(['papers', paper.index]),
      what: `“${paper.id}” lacks ${missing.join(' and ')}.`,
      why: `${statute}: without its words, those for signing abroad where it is signed abroad, an unsworn declaration proves nothing.`,
      fix: 'Put the words of the statute at the end of its template.',
    },
  ];
}

/** The field that says which paragraph of the statute applies. */
const within = 'within-united-states';

/** Only a note: a place may be in the United States and not say so. */
function placesOfSigning(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  return groupsOfPaper(paper).flatMap(({ values, path }) => {
    const at = fieldOf(values, 'at');
    const said = fieldOf(values, within);
    if (typeof at !== 'string' || typeof said !== 'boolean' || said === isInUnitedStates(at)) return [];
    return [misplaced(packet, path, at, said)];
  });
}

function misplaced({ matter }: Packet, path: Path, at: string, said: boolean): Diagnostic {
  return {
    code: 'declaration-place',
    severity: 'note',
    place: matter.places.at([...path, within]),
    what: said
      ? `${at} does not read like a place within the United States, and ${within} is yes.`
      : `${at} reads like a place within the United States, and ${within} is no.`,
    why: `${statute}: a declaration signed elsewhere must say “under the laws of the United States of America”.`,
    fix: `Correct ${within}, or name city and State.`,
  };
}
