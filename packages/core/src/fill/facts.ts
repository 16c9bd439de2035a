import type { Path } from '../diagnostic/index.ts';
import { isExternal, type Matter, type MatterData, surnameOf } from '../matter/index.ts';
import { type BlankValue, flagValue, groupValue, listValue, numberValue, textValue, type Value } from './value.ts';

/** Turns values of the matter into facts that know where they stand. */
export interface Facts {
  readonly data: MatterData;
  /** A text, if it is there. */
  readonly text: (value: string | undefined, path: Path) => Value | undefined;
  readonly number: (value: number, path: Path) => Value;
  /** A text, or a visible blank with this label. */
  readonly textOrBlank: (value: string | undefined, path: Path, label: string) => Value;
  readonly blank: (path: Path, label: string) => BlankValue;
}

export function factsOf(matter: Matter): Facts {
  const { at } = matter.places;
  const blank = (path: Path, label: string): BlankValue => ({
    kind: 'blank',
    path: path.join('.'),
    label,
    place: at(path),
  });
  return {
    data: matter.data,
    text: (value, path) => (value === undefined ? undefined : textValue(value, at(path))),
    number: (value, path) => numberValue(value, at(path)),
    textOrBlank: (value, path, label) => (value === undefined ? blank(path, label) : textValue(value, at(path))),
    blank,
  };
}

/** A party to the action as templates see it. */
export function partyFacts(facts: Facts, index: number): Value | undefined {
  const party = facts.data.case.parties[index];
  if (!party) return undefined;
  const path = ['case', 'parties', index];
  const name = facts.text(party.name, [...path, 'name']);
  return groupValue({
    id: textValue(party.id),
    name,
    short: facts.text(party.short, [...path, 'short']) ?? name,
    capacity: facts.text(party.capacity, [...path, 'capacity']),
    government: flagValue(party.government),
    role: textValue(party.role),
    intervenor: flagValue(party.role.startsWith('intervenor-')),
  });
}

export function organizationFacts(facts: Facts, index: number): Value | undefined {
  const organization = facts.data.organizations[index];
  if (!organization) return undefined;
  const path = ['organizations', index];
  const name = facts.text(organization.name, [...path, 'name']);
  return groupValue({
    id: textValue(organization.id),
    name,
    short: facts.text(organization.short, [...path, 'short']) ?? name,
    kind: facts.text(organization.kind, [...path, 'kind']),
    capacity: facts.text(organization.kind, [...path, 'kind']),
    corporation: flagValue(organization.corporation),
    boilerplate: facts.text(organization.boilerplate, [...path, 'boilerplate']),
    'boilerplate-heading': facts.text(organization['boilerplate-heading'], [...path, 'boilerplate-heading']),
  });
}

/** A person; the name is the pseudonym wherever there is one. */
export function personFacts(facts: Facts, index: number): Value | undefined {
  const person = facts.data.people[index];
  if (!person) return undefined;
  const path = ['people', index];
  const pseudonym = facts.text(person.pseudonym, [...path, 'pseudonym']);
  const name = pseudonym ?? facts.text(person.name, [...path, 'name']) ?? textValue(person.id);
  const home = facts.data.organizations.findIndex(({ id }) => id === person.organization);
  return groupValue({
    id: textValue(person.id),
    name,
    surname: textValue(surnameOf(facts.data, person.id)),
    short: name,
    pseudonym,
    title: facts.text(person.title, [...path, 'title']),
    'title-in-press': facts.text(person['title-in-press'], [...path, 'title-in-press']),
    capacity: facts.text(person.capacity, [...path, 'capacity']),
    email: facts.text(person.email, [...path, 'email']),
    phone: facts.text(person.phone, [...path, 'phone']),
    signed: facts.text(person.signed, [...path, 'signed']),
    organization: organizationFacts(facts, home),
  });
}

/** One who moves to intervene, organization or person: what is known of both. */
export function movantFacts(facts: Facts, id: string): Value | undefined {
  const home = facts.data.organizations.findIndex((each) => each.id === id);
  const index = facts.data.people.findIndex((each) => each.id === id);
  const movant = organizationFacts(facts, home) ?? personFacts(facts, index);
  if (movant?.kind !== 'group') return undefined;
  const of = (name: string): Value | undefined => movant.entries.get(name);
  const names = { id: of('id'), name: of('name'), short: of('short'), kind: of('kind'), capacity: of('capacity') };
  return groupValue({ ...names, corporation: of('corporation') ?? flagValue(false) });
}

export function docketFacts(facts: Facts, index: number): Value | undefined {
  const entry = facts.data.docket[index];
  if (!entry) return undefined;
  const path = ['docket', index];
  const title = facts.text(entry.title, [...path, 'title']);
  return groupValue({
    id: textValue(entry.id),
    ecf: facts.text(entry.ecf, [...path, 'ecf']),
    title,
    short: facts.text(entry.short, [...path, 'short']) ?? title,
    date: facts.text(entry.date, [...path, 'date']),
  });
}

/** What a template calls the paper it makes. */
export interface PaperNames {
  readonly title: string;
  /** What record cites call it. */
  readonly cite?: string;
  /** Its long name where it is first cited. */
  readonly long?: string;
}

/** What is known of the papers of the packet, by id. */
export interface PacketFacts {
  /** Of those that templates make. */
  readonly names: ReadonlyMap<string, PaperNames>;
  /** The nature of each: its template's, or its own if it is made elsewhere. */
  readonly natures: ReadonlyMap<string, string>;
}

/** A paper of the packet. */
export function paperFacts(facts: Facts, packet: PacketFacts, id: string): Value | undefined {
  const index = facts.data.papers.findIndex((paper) => paper.id === id);
  const paper = facts.data.papers[index];
  if (!paper) return undefined;
  const external = isExternal(paper);
  const names = packet.names.get(id);
  const title = external ? facts.text(paper.title, ['papers', index, 'title']) : textValue(names?.title ?? id);
  const short = typeof paper.short === 'string' ? facts.text(paper.short, ['papers', index, 'short']) : undefined;
  const cite = short ?? (names?.cite === undefined ? title : textValue(names.cite));
  return groupValue({
    id: textValue(id),
    title,
    long: external || names?.long === undefined ? title : textValue(names.long),
    short: cite,
    cite,
    nature: textValue(packet.natures.get(id) ?? 'other'),
    external: flagValue(external),
  });
}

export function listOfFacts(values: readonly (Value | undefined)[]): Value {
  return listValue(values.filter((value) => value !== undefined));
}
