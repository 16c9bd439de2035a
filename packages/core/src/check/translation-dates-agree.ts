import type { Diagnostic, Path } from '../diagnostic/index.ts';
import { longDate, nameOfPerson } from '../matter/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import {
  declarantOf,
  type FieldGroup,
  fieldOf,
  firstField,
  groupsOfPaper,
  isCalledFor,
  personIn,
} from './facts/fields.ts';
import { papersOf } from './facts/papers.ts';
import { type Rule, warningInDraft } from './rule.ts';

/**
 * What a translator or interpreter swears to has happened by then: the declaration was read back before anybody signed
 * it, and the declarant signed before they did.
 */
export const translationDatesAgree: Rule = {
  id: 'translation-dates-agree',
  check: (packet) => papersOf(packet, 'declaration').flatMap((paper) => disagreements(packet, paper)),
};

interface Signing {
  readonly name: string;
  readonly day: string | undefined;
}

/** By the types of the fields: the translator is the first person of a group. */
function disagreements(packet: Packet, paper: WordedPaper): readonly Diagnostic[] {
  const declarant = declarantOf(paper);
  if (declarant === undefined) return [];
  const [, ...inner] = groupsOfPaper(paper);
  const signed = fieldOf(paper.paper.fields, 'signed');
  const first = { ...signingOf(packet, declarant), ...(typeof signed === 'string' && { day: signed }) };
  return inner.flatMap((group) => {
    const translator = personIn(group);
    if (translator === undefined || translator === declarant) return [];
    const second = signingOf(packet, translator);
    return [...readTooLate(packet, paper, group, [first, second]), ...signedTooSoon(packet, paper, first, second)];
  });
}

function signingOf({ matter: { data } }: Packet, id: string): Signing {
  return { name: nameOfPerson(data, id), day: data.people.find((person) => person.id === id)?.signed };
}

function readTooLate(
  packet: Packet,
  { paper }: WordedPaper,
  group: FieldGroup,
  signings: readonly Signing[],
): readonly Diagnostic[] {
  const { name, value: read } = firstField(group, ({ type }) => type === 'date') ?? {};
  if (name === undefined || typeof read !== 'string' || !isCalledFor(group, name)) return [];
  const before = signings.flatMap((signing) =>
    signing.day !== undefined && signing.day < read ? [`${signing.name} signed on ${longDate(signing.day)}`] : [],
  );
  if (before.length === 0) return [];
  const what = `“${paper.id}” says that it was read back on ${longDate(read)}, but ${before.join(' and ')}.`;
  return [report(packet, [...group.path, name], what, `Correct ${name}, or let them sign again.`)];
}

function signedTooSoon(packet: Packet, { paper }: WordedPaper, first: Signing, second: Signing): readonly Diagnostic[] {
  if (first.day === undefined || second.day === undefined || second.day >= first.day) return [];
  const what = `In “${paper.id}” ${second.name} signed on ${longDate(second.day)}, before ${first.name}, whose words they are, on ${longDate(first.day)}.`;
  return [report(packet, ['papers', paper.index], what, 'Correct signed, or let the translator sign again.')];
}

function report(packet: Packet, path: Path, what: string, fix: string): Diagnostic {
  return {
    code: 'dates-disagree',
    severity: warningInDraft(packet),
    place: packet.matter.places.at(path),
    what,
    why: '28 U.S.C. § 1746: what is signed under penalty of perjury has happened when it is signed.',
    fix,
  };
}
