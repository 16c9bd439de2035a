import { describe, expect, it } from 'vitest';
import { matterOf } from '../../../../../tests/support/drafts.ts';
import { filedClaims } from './filed-claims.ts';

const { data } = matterOf({
  case: {
    filed: '2026-02-06',
    parties: [
      { id: 'city', name: 'CITY OF MARLOW', short: 'the City', role: 'plaintiff' },
      { id: 'calder', name: 'RENATA CALDER', short: 'the Secretary', role: 'defendant' },
    ],
  },
  docket: [{ id: 'order', ecf: '9', title: 'Order', date: '2026-02-13' }],
});

function claims(text: string): readonly string[] {
  return filedClaims(text, data).map(({ plain }) => (plain ? 'claim' : 'perhaps'));
}

describe('a claim to have filed', () => {
  it('is found in what a release says of itself', () => {
    for (const text of [
      'Three community groups filed a motion to intervene today.',
      'The motion was filed in federal court.',
      'We filed because nobody else would speak for our clients.',
      'A coalition has filed to join the City’s lawsuit.',
      'The coalition filed in federal court on Tuesday.',
      'La coalición presentó hoy una moción.',
      'On Thursday, the groups filed their papers with the court in Marlow.',
    ])
      expect([text, claims(text)]).toEqual([text, ['claim']]);
  });

  it('is doubtful where nothing says what was filed', () => {
    expect(claims('Dozens of families filed past the memorial.')).toEqual(['perhaps']);
    expect(claims('Neighbors filed suit in federal court.')).toEqual(['perhaps']);
  });

  it('is not one about what is still to come', () => {
    for (const text of [
      'The motion will be filed on Thursday.',
      'A motion to intervene, to be filed next week, asks the court to hear them.',
      'The papers have not yet been filed.',
      'Once filed, the motion will be heard in April.',
      'La moción será presentada mañana.',
    ])
      expect([text, claims(text)]).toEqual([text, []]);
  });

  it('is not one about what others filed', () => {
    for (const text of [
      'The City filed suit on February 6.',
      'The City of Marlow and its neighbor filed a complaint against the conditions.',
      'They ask to join a lawsuit filed by the City of Marlow.',
      'The lawsuit was filed Feb. 6 in San Francisco.',
      'Two cities filed suit in federal court.',
      'On Feb. 6 the lawsuit over the terms was filed in San Francisco.',
      'An order, filed February 13, 2026, set the schedule.',
    ])
      expect([text, claims(text)]).toEqual([text, []]);
  });

  it('is one again when we speak after them', () => {
    expect(claims('The City sued in February, and the intervenors filed their own complaint.')).toEqual(['claim']);
    expect(claims('The City filed suit on February 6. The groups filed a motion on Tuesday.')).toEqual(['claim']);
  });

  it('is found among thousands of sentences without a pause', () => {
    expect(claims('The motion will be filed. '.repeat(20_000))).toEqual([]);
    expect(claims('will be '.repeat(50_000)).length).toBe(0);
  });
});
