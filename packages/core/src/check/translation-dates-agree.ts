import type { Diagnostic } from '../diagnostic/index.ts';
import { longDate, nameOfPerson } from '../matter/index.ts';
import type { Packet, WordedPaper } from '../packet/index.ts';
import { type FieldGroup, fieldOf, groupsOfPaper, isCalledFor, personIn } from './facts/fields.ts';
import { type Rule, warningInDraft } from './rule.ts';

/**
 * What a translator or interpreter swears to has happened by then: the declaration was read back before anybody signed
 * it, and the declarant signed before they did.
 */
export const translationDatesAgree: Rule = {
  id: 'translation-dates-agree',
  check: (packet) =>
    packet.papers
      .filter(({ manifest }) => manifest.nature === 'declaration')
      .flatMap((paper) => disagreements(packet, paper)),
};

interface Signing {
  readonly name: string;
  readonly day: string | undefined;
}

/** By the types of the fields: the declarant is the paper's first person, the translator that of a group. */
function disagreements(packet: Packet, paper: WordedPaper): readonly Diagnostic[] {
  const [own, ...inner] = groupsOfPaper(paper);
  const declarant = own && personIn(own);
  if (!own || declarant === undefined) return [];
  const signed = fieldOf(own.values, 'signed');
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
  const name = Object.entries(group.fields).find(([, { type }]) => type === 'date')?.[0];
  const read = name === undefined ? undefined : fieldOf(group.values, name);
  if (name === undefined || typeof read !== 'string' || !isCalledFor(group, name)) return [];
  const before = signings.flatMap(({ name: who, day }) =>
    day !== undefined && day < read ? [`${who} signed on ${longDate(day)}`] : [],
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

function report(packet: Packet, path: readonly (string | number)[], what: string, fix: string): Diagnostic {
  return {
    code: 'dates-disagree',
    severity: warningInDraft(packet),
    place: packet.matter.places.at(path),
    what,
    why: '28 U.S.C. § 1746: what is signed under penalty of perjury has happened when it is signed.',
    fix,
  };
}
