import { addDays, type Weekday, weekday } from './calendar.ts';

/** The legal holidays of Fed. R. Civ. P. 6(a)(6)(A) with a fixed date. */
const fixed: Readonly<Record<string, string>> = {
  '01-01': 'New Year’s Day',
  '06-19': 'Juneteenth',
  '07-04': 'Independence Day',
  '11-11': 'Veterans Day',
  '12-25': 'Christmas Day',
};

/** Those on a weekday of a month: which one of it, counted from 1; 5 is the last. */
const floating: readonly {
  readonly month: string;
  readonly day: Weekday;
  readonly nth: number;
  readonly name: string;
}[] = [
  { month: '01', day: 'Monday', nth: 3, name: 'Martin Luther King Jr. Day' },
  { month: '02', day: 'Monday', nth: 3, name: 'Washington’s Birthday' },
  { month: '05', day: 'Monday', nth: 5, name: 'Memorial Day' },
  { month: '09', day: 'Monday', nth: 1, name: 'Labor Day' },
  { month: '10', day: 'Monday', nth: 2, name: 'Columbus Day' },
  { month: '11', day: 'Thursday', nth: 4, name: 'Thanksgiving' },
];

/**
 * The federal holiday observed on a date, if there is one: a fixed date that falls on a Saturday is observed the day
 * before, on a Sunday the day after (5 U.S.C. § 6103(b); Exec. Order No. 11,582).
 *
 * @example federalHoliday('2026-07-03') // 'Independence Day'
 */
export function federalHoliday(iso: string): string | undefined {
  const day = weekday(iso);
  if (day === 'Friday' && fixedOn(addDays(iso, 1))) return fixedOn(addDays(iso, 1));
  if (day === 'Monday' && fixedOn(addDays(iso, -1))) return fixedOn(addDays(iso, -1));
  return fixedOn(iso) ?? floating.find((holiday) => isNth(iso, day, holiday))?.name;
}

function fixedOn(iso: string): string | undefined {
  const day = iso.slice(5);
  return Object.hasOwn(fixed, day) ? fixed[day] : undefined;
}

function isNth(iso: string, day: Weekday, holiday: (typeof floating)[number]): boolean {
  if (day !== holiday.day || iso.slice(5, 7) !== holiday.month) return false;
  if (holiday.nth === 5) return addDays(iso, 7).slice(5, 7) !== holiday.month;
  return Math.ceil(Number(iso.slice(8)) / 7) === holiday.nth;
}
