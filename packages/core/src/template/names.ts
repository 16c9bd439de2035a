import type { ReferenceTarget } from './manifest.ts';
import { type GroupShape, group, listOf, maybe, plain, type Shape } from './shape.ts';

const organization = group('id name short kind? capacity? corporation:flag boilerplate? boilerplate-heading?');
const person = group('id name surname short pseudonym? title? title-in-press? capacity? email? phone? signed?:date', {
  organization: maybe(organization),
});
const party = group('id name short capacity? government:flag role intervenor:flag');
const movant = group('id name short kind? capacity? corporation:flag');
const paper = group('id title long short cite nature external:flag');
const docketEntry = group('id ecf title short date?:date');
const attorney = group(
  'id name surname short pseudonym? title? title-in-press? capacity? email phone admission signed?:date bar',
  {
    organization: maybe(organization),
  },
);
const firm = group('firm phone fax?', {
  address: listOf(plain),
  represents: listOf(movant),
  attorneys: listOf(attorney),
});

/** What a field that refers to something sees of it. */
export const referenceShapes: Readonly<Record<ReferenceTarget, Shape>> = {
  people: person,
  organizations: organization,
  parties: party,
  movants: movant,
  papers: paper,
  docket: docketEntry,
};

/**
 * The names that every template may read, whatever its own fields are: `fill/` fills them, the check of names and
 * `engross templates lint` go by them, and no field may take one. A `?` marks what a matter may leave out and a `!` what
 * prints a blank then.
 */
export const coreNames: GroupShape = group(
  'division? several:flag side plaintiff-side:flag defendant-side:flag government-on-side:flag final:flag',
  {
    court: group('id name rules circuit title'),
    case: group('number! filed?:date title short', { judge: group('name! title!') }),
    plaintiffs: listOf(party),
    defendants: listOf(party),
    parties: listOf(party),
    joined: listOf(party),
    opposing: listOf(party),
    movants: listOf(movant),
    designation: group('one many name short'),
    hearing: group('date!:date time! courtroom! place?'),
    filing: group('date!:date ecf?', { filer: attorney }),
    papers: maybe(listOf(paper)),
    supporting: maybe(listOf(paper)),
    people: maybe(listOf(person)),
    organizations: maybe(listOf(organization)),
    counsel: listOf(firm),
    docket: maybe(listOf(docketEntry)),
  },
);

/** Names that no field of a template may take: what every template sees, and what an entry of `papers:` is known by. */
export const reservedNames: ReadonlySet<string> = new Set(['id', 'template', 'external', ...coreNames.entries.keys()]);
