import { addDays, daysBetween, longDate, monthNames, type Weekday, weekday } from '../../matter/index.ts';

/** A date with its weekday, as somebody wrote it in a sentence: `Thursday, Feb. 26, 2026`. */
export interface WrittenDate {
  readonly at: number;
  readonly words: string;
  readonly weekday: Weekday;
  readonly month: number;
  readonly day: number;
  /** Not where the year is left to the reader. */
  readonly year?: number;
}

const weekdays: readonly Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdaysInSpanish = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const monthsInSpanish = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** AP style shortens the long months; the first three letters tell all twelve apart. */
const month = `(${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const day = `(${weekdays.join('|')})`;

/** One pattern a shape, the parts by name: no part of a match can be read in two ways, so each is linear. */
const shapes: readonly { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => DateParts }[] = [
  {
    pattern: new RegExp(`\\b${day},? (?:the )?${month} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'gi'),
    read: ([name, written, date, year]) => ({ name, month: monthOf(written), date, year }),
  },
  {
    pattern: new RegExp(`\\b${day},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (\\d{4})\\b)?`, 'gi'),
    read: ([name, date, written, year]) => ({ name, month: monthOf(written), date, year }),
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2}),? (\\d{4})(?:,? \\(|, an? )${day}\\b\\)?`, 'gi'),
    read: ([written, date, year, name]) => ({ name, month: monthOf(written), date, year }),
  },
  {
    pattern: new RegExp(`\\b${day},? \\(?(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b`, 'gi'),
    read: ([name, written, date, year]) => ({ name, month: Number(written), date, year }),
  },
  {
    pattern: new RegExp(
      `(${weekdaysInSpanish.join('|')}),? (?:el )?(\\d{1,2}) de (${monthsInSpanish.join('|')})(?:,? del? (\\d{4})\\b)?`,
      'gi',
    ),
    read: ([name = '', date, written = '', year]) => ({
      name: weekdays[weekdaysInSpanish.indexOf(name.toLowerCase())],
      month: monthsInSpanish.indexOf(written.toLowerCase()) + 1,
      date,
      year,
    }),
  },
];

interface DateParts {
  readonly name: string | undefined;
  readonly month: number;
  readonly date: string | undefined;
  readonly year: string | undefined;
}

function monthOf(written = ''): number {
  const short = written.slice(0, 3).toLowerCase();
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(short)) + 1;
}

const names = [...weekdays.map((name) => name.toLowerCase()), ...weekdaysInSpanish];

/** Most paragraphs name no weekday, and are not looked at again. */
function namesDay(text: string): boolean {
  const small = text.toLowerCase();
  return names.some((name) => small.includes(name));
}

/** The dates of a text that name their weekday, in English and Spanish, in reading order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  if (!namesDay(text)) return [];
  const found = shapes.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => written(match, read(match.slice(1)))),
  );
  return found.sort((a, b) => a.at - b.at);
}

function written(match: RegExpMatchArray, { name, month, date, year }: DateParts): readonly WrittenDate[] {
  const named = weekdays.find((each) => each.toLowerCase() === name?.toLowerCase());
  if (!named || month < 1) return [];
  const words = match[0].replace(/^\W+/, '');
  return [
    { at: match.index ?? 0, words, weekday: named, month, day: Number(date), ...(year && { year: Number(year) }) },
  ];
}

/**
 * What is wrong with a written date, as the rest of a sentence after it. A date without its year is taken in the year
 * that brings it nearest to `around`; without that either, nothing can be said.
 *
 * @example faultOf({ … 'Friday, February 26, 2026' }) // 'February 26, 2026 is a Thursday'
 */
export function faultOf(date: WrittenDate, around: string | undefined): string | undefined {
  const iso = isoOf(date, around);
  if (iso === undefined) return undefined;
  if (addDays(iso, 0) !== iso) return `there is no ${longDate(iso)}`;
  return weekday(iso) === date.weekday ? undefined : `${longDate(iso)} is a ${weekday(iso)}`;
}

function isoOf({ year, month, day }: WrittenDate, around: string | undefined): string | undefined {
  const of = (each: number): string =>
    [String(each).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  if (year !== undefined) return of(year);
  if (around === undefined) return undefined;
  const own = Number(around.slice(0, 4));
  const apart = (iso: string): number => Math.abs(daysBetween(iso, around));
  return [own - 1, own, own + 1].map(of).reduce((best, iso) => (apart(iso) < apart(best) ? iso : best));
}
