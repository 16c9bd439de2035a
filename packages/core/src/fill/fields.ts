import type { Path } from '../diagnostic/index.ts';
import { type FieldValue, isImage, isProse, type Paper } from '../matter/index.ts';
import type { Field, Manifest, ReferenceTarget } from '../template/index.ts';
import {
  docketFacts,
  type Facts,
  movantFacts,
  organizationFacts,
  type PacketFacts,
  paperFacts,
  partyFacts,
  personFacts,
} from './facts.ts';
import { absent, flagValue, type GroupValue, listValue, type Value } from './value.ts';

/** The paper's own fields as facts: absent ones are blanks where the manifest says so, references are what they refer to. */
export function fieldFacts(
  paper: Paper,
  manifest: Manifest,
  facts: Facts,
  packet: PacketFacts,
): readonly (readonly [string, Value])[] {
  const reader: Reader = { facts, packet, paper: paper.id };
  return Object.entries(manifest.fields).map(
    ([name, field]) =>
      [name, fieldFact(own(paper.fields, name), field, [name], ['papers', paper.index, name], reader)] as const,
  );
}

interface Reader {
  readonly facts: Facts;
  readonly packet: PacketFacts;
  /** Its id, for the paths of blanks. */
  readonly paper: string;
}

function own(record: Readonly<Record<string, FieldValue>>, name: string): FieldValue | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function fieldFact(value: FieldValue | undefined, field: Field, names: Path, path: Path, reader: Reader): Value {
  if (value === undefined) return missing(field, names, path, reader);
  if (typeof value === 'boolean') return flagValue(value);
  if (typeof value === 'number') return reader.facts.number(value, path);
  if (typeof value === 'string') return textFact(value, field, path, reader);
  if (isProse(value)) return { kind: 'prose', source: value.prose };
  // A directive sets the picture itself; a template asks only whether there is one.
  if (field.type === 'image' && isImage(value)) return reader.facts.text(value.image.alt, [...path, 'alt']) ?? absent;
  return compound(value, field, names, path, reader);
}

function missing(field: Field, names: Path, path: Path, reader: Reader): Value {
  if (field.type === 'group') return { ...groupFact({}, field.fields, names, path, reader), empty: true };
  if (!field.blank) return absent;
  const label = String(names.at(-1)).replaceAll('-', ' ');
  return { ...reader.facts.blank(path, label), path: ['papers', reader.paper, ...names].join('.') };
}

function compound(value: object, field: Field, names: Path, path: Path, reader: Reader): Value {
  if (field.type === 'list' && isList(value)) {
    return listValue(
      value.map((item, index) => fieldFact(item, field.of, [...names, index], [...path, index], reader)),
    );
  }
  return field.type === 'group' && isGroup(value) ? groupFact(value, field.fields, names, path, reader) : absent;
}

function groupFact(
  value: Readonly<Record<string, FieldValue>>,
  fields: Readonly<Record<string, Field>>,
  names: Path,
  path: Path,
  reader: Reader,
): GroupValue {
  const entries = Object.entries(fields).map(
    ([name, field]) => [name, fieldFact(own(value, name), field, [...names, name], [...path, name], reader)] as const,
  );
  return { kind: 'group', entries: new Map(entries) };
}

function textFact(value: string, field: Field, path: Path, reader: Reader): Value {
  if (field.type !== 'reference') return reader.facts.text(value, path) ?? absent;
  return references[field.to](value, reader) ?? absent;
}

const references: Readonly<Record<ReferenceTarget, (id: string, reader: Reader) => Value | undefined>> = {
  people: (id, { facts }) => personFacts(facts, indexOf(facts.data.people, id)),
  organizations: (id, { facts }) => organizationFacts(facts, indexOf(facts.data.organizations, id)),
  parties: (id, { facts }) => partyFacts(facts, indexOf(facts.data.case.parties, id)),
  movants: (id, { facts }) => movantFacts(facts, id),
  papers: (id, { facts, packet }) => paperFacts(facts, packet, id),
  docket: (id, { facts }) => docketFacts(facts, indexOf(facts.data.docket, id)),
};

function indexOf(entries: readonly { readonly id: string }[], id: string): number {
  return entries.findIndex((entry) => entry.id === id);
}

function isList(value: object): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isGroup(value: object): value is Readonly<Record<string, FieldValue>> {
  return !Array.isArray(value);
}
