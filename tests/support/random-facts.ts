import fc from 'fast-check';
import type { ReferenceTarget } from '../../packages/core/src/template/index.ts';

/** Random facts of a case, of invented people, and the matter they make but for its papers. */

type Values = Readonly<Record<string, unknown>>;

export const isoDate = fc
  .integer({ min: 0, max: 270 })
  .map((day) => new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const personNames = [
  'Marisol Echeverria',
  'Tobiah Wrenfield',
  'Noor Abernathy-Shah',
  'Ottilie Quay Jr.',
  'Caspian Vale',
  'Ida Núñez',
];
const organizationNames = [
  'Puente Claro',
  'Hội Tương Trợ Alderbrook',
  'Harborlight Defense Project, Inc.',
  'Saltmarsh *Justice* Center',
];
const governments = ['CITY OF MARLOW', 'COUNTY OF ALDERBROOK', 'STATE OF EXAMPLE'];
const officers = ['RENATA CALDER', 'Wendell Ordway', 'UNITED STATES DEPARTMENT OF EXAMPLE AFFAIRS'];

const people = fc.tuple(
  ...personNames.map((name, index) =>
    fc.record({
      id: fc.constant(`person-${index}`),
      name: fc.constant(name),
      title: maybe(fc.constantFrom('Executive Director', 'Director of *Programs*', 'Staff Attorney')),
      organization: maybe(fc.constantFrom('org-0', 'org-1')),
      capacity: maybe(fc.constant('an individual')),
      email: maybe(fc.constant(`person${index}@organization.example`)),
      phone: maybe(fc.constant(`(415) 555-01${10 + index}`)),
      signed: maybe(isoDate),
    }),
  ),
);

const organizations = fc.tuple(
  ...organizationNames.map((name, index) =>
    fc.record({
      id: fc.constant(`org-${index}`),
      name: fc.constant(name),
      short: maybe(fc.constant(name.split(' ')[0] ?? name)),
      kind: maybe(fc.constant('a California nonprofit corporation')),
      boilerplate: maybe(fc.constant(`${name} was founded in 1981.`)),
    }),
  ),
);

function party(names: readonly string[], role: string): fc.Arbitrary<readonly Values[]> {
  const each = (name: string, index: number) =>
    fc.record({
      id: fc.constant(`${role}-${index}`),
      name: fc.constant(name),
      role: fc.constant(role),
      short: maybe(fc.constant(index === 0 ? 'the City' : 'the Secretary')),
      capacity: maybe(fc.constant('in her official capacity as Secretary of Example Affairs')),
      government: fc.boolean(),
    });
  return fc.integer({ min: 1, max: names.length }).chain((count) => fc.tuple(...names.slice(0, count).map(each)));
}

const hearing = fc.record({
  date: maybe(fc.constant('2026-11-12')),
  time: maybe(fc.constant('10:00 a.m.')),
  courtroom: maybe(fc.constant('Courtroom 4, 17th Floor')),
  place: maybe(fc.constant('450 Golden Gate Avenue, San Francisco, California 94102')),
});

const caseFacts = fc.record({
  number: maybe(fc.constant('3:26-cv-99012-XQZ')),
  filed: maybe(fc.constant('2026-01-02')),
  judge: maybe(fc.record({ name: fc.constant('Ottoline Q. Vexley') })),
  plaintiffs: party(governments, 'plaintiff'),
  defendants: party(officers, 'defendant'),
  caption: fc.constantFrom('full', 'et-al'),
});

const movable = ['org-0', 'org-1', 'org-2', 'person-3'];

const intervenors = fc.record({
  side: fc.constantFrom('plaintiff', 'defendant'),
  movants: fc.shuffledSubarray(movable, { minLength: 1 }),
  designation: fc.constantFrom('plaintiff-intervenor', 'intervenor', 'applicant', 'movant'),
  stage: fc.constantFrom('proposed', 'granted'),
  short: maybe(fc.constant('Community Intervenors')),
});

export const randomFacts = fc.record({
  people,
  organizations,
  hearing,
  caseFacts,
  intervenors,
  filed: maybe(fc.constant('2026-02-24')),
});
type Facts = typeof randomFacts extends fc.Arbitrary<infer F> ? F : never;

/** Whose ids fields may hold, by what they refer to. */
export type Ids = { readonly [T in ReferenceTarget]: readonly string[] };

export function idsOf({ people, organizations, caseFacts, intervenors }: Facts, papers: readonly string[]): Ids {
  const id = (each: object): string => String(Reflect.get(each, 'id'));
  return {
    people: people.map(id),
    organizations: organizations.map(id),
    parties: [...caseFacts.plaintiffs, ...caseFacts.defendants].map(id),
    movants: intervenors.movants,
    papers,
    docket: ['complaint', 'order'],
  };
}

/** A matter without its papers. */
export function matterOf({ people, organizations, hearing, caseFacts, intervenors, filed }: Facts): Values {
  const { plaintiffs, defendants, ...rest } = caseFacts;
  return {
    court: 'cand',
    division: 'San Francisco',
    case: { ...rest, parties: [...plaintiffs, ...defendants] },
    intervenors,
    people,
    organizations,
    counsel: [
      {
        firm: 'Kestrel & Moreau LLP',
        address: ['220 Bryce Street', 'San Francisco, California 94199'],
        phone: '(415) 555-0142',
        represents: intervenors.movants,
        attorneys: [
          { person: 'person-1', bar: '900014', email: 'wrenfield@kestrel.example' },
          { person: 'person-2', bar: '900027', email: 'noor@kestrel.example', admission: 'pro-hac-vice' },
        ],
      },
    ],
    hearing,
    filing: { date: filed, filer: 'person-1' },
    docket: [
      { id: 'complaint', ecf: '1', title: 'Complaint', short: 'Compl.' },
      { id: 'order', ecf: '14', title: 'Order' },
    ],
  };
}
