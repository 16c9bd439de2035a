import { describe, expect, it } from 'vitest';
import { faultOf, writtenDates } from './written-dates.ts';

function faults(text: string, around?: string): readonly (string | undefined)[] {
  return writtenDates(text).map((date) => faultOf(date, around));
}

describe('a date written with its weekday', () => {
  it('is read in the shapes people write', () => {
    const shapes = [
      'Friday, February 26, 2026',
      'Friday, Feb. 26, 2026',
      'on Friday Feb 26th, 2026',
      'FRIDAY, FEBRUARY 26, 2026',
      'Friday, 26 February 2026',
      'Friday the 26th of February 2026',
      'Friday, 2/26/2026',
      'February 26, 2026 (Friday)',
      'Feb. 26, 2026, a Friday',
      'el viernes, 26 de febrero de 2026',
      'Viernes 26 de febrero del 2026',
    ];
    for (const text of shapes) expect([text, faults(text)]).toEqual([text, ['February 26, 2026 is a Thursday']]);
  });

  it('says nothing when it is right', () => {
    expect(faults('Thursday, February 26, 2026; jueves 26 de febrero de 2026; Tuesday, Feb. 29, 2028')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may not exist', () => {
    expect(faults('Sunday, February 29, 2026 and Friday, November 31, 2026')).toEqual([
      'there is no February 29, 2026',
      'there is no November 31, 2026',
    ]);
  });

  it('without a year is the nearest one, over the year’s end too', () => {
    expect(faults('Thursday, Feb. 26', '2026-02-20')).toEqual([undefined]);
    expect(faults('Friday, Feb. 26', '2026-02-20')).toEqual(['February 26, 2026 is a Thursday']);
    expect(faults('Friday, Jan. 1', '2026-12-30')).toEqual([undefined]);
    expect(faults('Wednesday, Dec. 30', '2027-01-04')).toEqual([undefined]);
    expect(faults('Friday, Feb. 26')).toEqual([undefined]);
  });

  it('is nothing else', () => {
    expect(faults('Good Friday; Monday marched on 5 fronts; March 5; Sunday May 1st Street')).toHaveLength(1);
    expect(faults('Thursday’s hearing, April 2')).toEqual([]);
  });
});
