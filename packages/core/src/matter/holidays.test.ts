import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { federalHoliday } from './holidays.ts';

describe('federalHoliday', () => {
  it('knows the eleven of a year', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
    expect(days.filter((day) => federalHoliday(day) !== undefined)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('moves one from a weekend to the nearest weekday, across the year’s end too', () => {
    expect(federalHoliday('2026-07-03')).toBe('Independence Day');
    expect(federalHoliday('2027-07-05')).toBe('Independence Day');
    expect(federalHoliday('2021-12-31')).toBe('New Year’s Day');
    expect(federalHoliday('2023-01-02')).toBe('New Year’s Day');
  });

  it('takes the last Monday of May, the fourth or the fifth', () => {
    expect(federalHoliday('2027-05-31')).toBe('Memorial Day');
    expect(federalHoliday('2027-05-24')).toBeUndefined();
    expect(federalHoliday('2026-05-25')).toBe('Memorial Day');
  });

  it('is silent on a leap day and on an ordinary motion day', () => {
    expect(federalHoliday('2028-02-29')).toBeUndefined();
    expect(federalHoliday('2026-04-02')).toBeUndefined();
  });
});
