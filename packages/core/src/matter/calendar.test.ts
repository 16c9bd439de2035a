import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, longDate, weekday } from './calendar.ts';

describe('calendar', () => {
  it('knows the weekday of a date', () => {
    expect(weekday('2026-04-02')).toBe('Thursday');
    expect(weekday('2000-02-29')).toBe('Tuesday');
    expect(weekday('1969-12-31')).toBe('Wednesday');
  });

  it('counts days across months, leap days and years', () => {
    expect(daysBetween('2026-02-26', '2026-04-02')).toBe(35);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('adds days and gives back an ISO date', () => {
    expect(addDays('2026-02-26', 35)).toBe('2026-04-02');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('writes a date as papers do', () => {
    expect(longDate('2026-04-02')).toBe('April 2, 2026');
  });
});
