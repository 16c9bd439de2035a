import type { Diagnostic } from '../diagnostic/index.ts';
import type { RecordCite } from '../document/index.ts';
import { nameOfPerson } from '../matter/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import { declarantOf } from './facts/fields.ts';
import { goesToCourt } from './facts/papers.ts';
import { noteInDraft, type Rule } from './rule.ts';
import { plainName, signedNames } from './words/signatures.ts';

/**
 * A declaration that other papers cite is signed by who makes it.
 *
 * Why: 28 U.S.C. § 1746 gives an unsworn declaration its force by the declarant's signature and date.
 */
export const declarationsSigned: Rule = {
  id: 'declarations-signed',
  check: (packet) =>
    (goesToCourt(packet) ? packet.wordedPapers : [])
      .filter((paper) => paper.manifest.nature === 'declaration' && !isSigned(packet, paper))
      .flatMap((declaration) => citedUnsigned(packet, declaration)),
};

/** By the declarant: a translator's signature is not the declarant's. */
function isSigned({ matter }: Packet, declaration: WordedPaper): boolean {
  const signed = signedNames(declaration.document);
  const declarant = declarantOf(declaration);
  if (declarant === undefined) return signed.length > 0;
  return signed.includes(plainName(nameOfPerson(matter.data, declarant)));
}

/** The cites of papers asked for. */
function citedUnsigned(packet: Packet, { paper }: WordedPaper): readonly Diagnostic[] {
  const cites = packet.papers.flatMap(({ paper: citing, document }) =>
    citing.id === paper.id ? [] : document.recordCites.filter((cite) => cite.paper === paper.id),
  );
  const [first] = cites;
  return first ? [report(packet, paper.id, first, cites.length)] : [];
}

function report(packet: Packet, id: string, { place }: RecordCite, times: number): Diagnostic {
  return {
    code: 'unsigned-cited',
    severity: noteInDraft(packet),
    place,
    what: `“${id}” is cited ${times === 1 ? 'here' : `${times} times, first here,`} and nobody has signed it.`,
    why: '28 U.S.C. § 1746: an unsworn declaration has force by the declarant’s signature and its date.',
    fix: 'Once it is signed, give the day under signed with that person in people.',
  };
}
