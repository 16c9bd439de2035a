import { expect, it } from 'vitest';
import { designations, type Intervenors } from './case.ts';
import { designationOf } from './designation.ts';

function called(changes: Partial<Intervenors>): string {
  const one: Intervenors = {
    side: 'plaintiff',
    movants: ['clinic'],
    designation: 'plaintiff-intervenor',
    stage: 'proposed',
  };
  return designationOf({ ...one, ...changes }).name;
}

it('fits the side, the number and the stage', () => {
  expect(called({})).toBe('Proposed Plaintiff-Intervenor');
  expect(called({ movants: ['a', 'b'] })).toBe('Proposed Plaintiff-Intervenors');
  expect(called({ side: 'defendant' })).toBe('Proposed Defendant-Intervenor');
  expect(called({ side: 'defendant', stage: 'granted' })).toBe('Defendant-Intervenor');
});

it('has words for every designation', () => {
  const many = designations.map((designation) => called({ designation, movants: ['a', 'b'], side: 'defendant' }));
  expect(many).toEqual([
    'Proposed Defendant-Intervenors',
    'Proposed Intervenor-Defendants',
    'Proposed Defendants-in-Intervention',
    'Proposed Intervenors',
    'Applicants',
    'Movants',
  ]);
});
