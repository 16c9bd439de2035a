import { describe, expect, it } from 'vitest';
import { isInUnitedStates } from './united-states.ts';

describe('isInUnitedStates', () => {
  it('knows a State or territory that ends the name of a place', () => {
    for (const place of [
      'Oakland, California',
      'Oakland, CA',
      'Oakland, CA 94607',
      'San Juan, Puerto Rico',
      'Hagåtña, Guam',
      'Charlotte Amalie, U.S. Virgin Islands',
      'Saipan, Commonwealth of the Northern Mariana Islands',
      'Washington, D.C.',
      'Washington, DC',
      'New York',
      'the State of Washington',
      'Honolulu, Hawai’i',
      'Boston, Massachusetts, United States',
    ])
      expect([place, isInUnitedStates(place)]).toEqual([place, true]);
  });

  it('knows no other place', () => {
    for (const place of [
      'Tijuana, Baja California',
      'Tbilisi, Georgia (country)',
      'Ciudad de México',
      'Mexico City, Mexico',
      'Oakland',
      'Manila, Philippines',
      '',
    ])
      expect([place, isInUnitedStates(place)]).toEqual([place, false]);
  });
});
