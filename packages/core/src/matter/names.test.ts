import { expect, it } from 'vitest';
import { matterOf } from '../../../../tests/support/drafts.ts';
import { caseTitle, movantsOf, nameOfPerson, surnameOf } from './names.ts';

function titled(plaintiff: object, defendant: object): string {
  const parties = [
    { id: 'p', role: 'plaintiff', ...plaintiff },
    { id: 'd', role: 'defendant', ...defendant },
  ];
  return caseTitle(matterOf({ case: { parties } }).data);
}

it('titles the case by the first party on each side', () => {
  expect(titled({ name: 'City of Marlow' }, { name: 'Acme Corporation' })).toBe('City of Marlow v. Acme Corporation');
});

it('calls an officer by surname and sets capitals in lower case', () => {
  const officer = { name: 'KWABENA OSEI-LINDQVIST', capacity: 'in his official capacity as Administrator' };
  expect(titled({ name: 'CITY AND COUNTY OF MARLOW' }, officer)).toBe('City and County of Marlow v. Osei-Lindqvist');
});

it('prints a pseudonym in place of the name', () => {
  const { data } = matterOf({
    people: [{ id: 'doe', name: 'Marisol Reyes', pseudonym: 'Jane Doe 1', capacity: 'a resident of Marlow' }],
    intervenors: { side: 'plaintiff', movants: ['doe', 'clinic'] },
  });
  expect(nameOfPerson(data, 'doe')).toBe('Jane Doe 1');
  expect(movantsOf(data)).toEqual([
    { id: 'doe', name: 'Jane Doe 1', capacity: 'a resident of Marlow' },
    { id: 'clinic', name: "People's Clinic", capacity: 'a California nonprofit corporation' },
  ]);
});

it('calls a person by the surname given, by the last word of the name, and a pseudonym whole', () => {
  const called = (person: object): string => surnameOf(matterOf({ people: [{ id: 'p', ...person }] }).data, 'p');
  expect(called({ name: 'Ana Reyes' })).toBe('Reyes');
  expect(called({ name: 'Ana Reyes Cruz', surname: 'Reyes Cruz' })).toBe('Reyes Cruz');
  expect(called({ name: 'Hollis B. Wexcombe Jr.' })).toBe('Wexcombe');
  expect(called({ name: 'Hollis Wexcombe III, M.D.' })).toBe('Wexcombe');
  expect(called({ name: 'Ana Reyes', pseudonym: 'Jane Doe 1' })).toBe('Jane Doe 1');
  expect(called({ name: 'Jr.' })).toBe('Jr.');
  expect(surnameOf(matterOf({}).data, 'nobody')).toBe('nobody');
});
