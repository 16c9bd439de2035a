import type { Field, Manifest, ReferenceTarget } from '../template/index.ts';

/** What a name in a template stands for, known before any matter is: what names are checked against. */
export type Shape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'prose' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'group'; readonly entries: ReadonlyMap<string, Shape> }
  | { readonly kind: 'any' };

export const plain: Shape = { kind: 'plain' };
export const prose: Shape = { kind: 'prose' };
export const any: Shape = { kind: 'any' };

export function listOf(of: Shape): Shape {
  return { kind: 'list', of };
}

type Shapes = Readonly<Record<string, Shape>>;

/** A group of `plains`, names in one string, and of what has a shape of its own. */
export function group(plains: string, others: Shapes = {}): Shape & { readonly kind: 'group' } {
  const words = plains.split(' ').filter((word) => word !== '');
  return {
    kind: 'group',
    entries: new Map([...words.map((word) => [word, plain] as const), ...Object.entries(others)]),
  };
}

const organization = group('id name short kind corporation boilerplate');
const person = group('id name short pseudonym title capacity', { organization });
const party = group('id name short capacity government role intervenor');
const movant = group('id name short kind capacity corporation');
const paper = group('id title short external');
const docketEntry = group('id ecf title short date');

const references: Readonly<Record<ReferenceTarget, Shape>> = {
  people: person,
  organizations: organization,
  parties: party,
  movants: movant,
  papers: paper,
  docket: docketEntry,
};

/** The names every template may read; `view.ts` fills them. */
export const coreNames = group('division several side plaintiff-side defendant-side government-on-side final', {
  court: group('id name rules circuit title'),
  case: group('number filed title', { judge: group('name title') }),
  plaintiffs: listOf(party),
  defendants: listOf(party),
  parties: listOf(party),
  joined: listOf(party),
  opposing: listOf(party),
  movants: listOf(movant),
  designation: group('one many name short'),
  hearing: group('date time courtroom place'),
  filing: group('date'),
  papers: listOf(paper),
  supporting: listOf(paper),
});

/** Everything the template of `manifest` can read at its root. */
export function rootShape(manifest: Manifest): Shape & { readonly kind: 'group' } {
  return { kind: 'group', entries: new Map([...fieldShapes(manifest.fields), ...coreNames.entries]) };
}

function fieldShapes(fields: Readonly<Record<string, Field>>): (readonly [string, Shape])[] {
  return Object.entries(fields).map(([name, field]) => [name, fieldShape(field)] as const);
}

function fieldShape(field: Field): Shape {
  if (field.type === 'markdown') return prose;
  if (field.type === 'list') return listOf(fieldShape(field.of));
  if (field.type === 'group') return { kind: 'group', entries: new Map(fieldShapes(field.fields)) };
  return field.type === 'reference' ? references[field.to] : plain;
}
