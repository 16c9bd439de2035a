import { afterSpaces, matchAt, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readCourtAndDate } from '../parts/parenthetical.ts';
import { pinsAfter } from '../parts/report.ts';
import { courtOf } from './case.ts';

/** Volume, capitalised abbreviations with points, page: `743 F.3ed 59`, `176 Cal.Ap.4th 1378`. */
const report = /(\d{1,4}) ((?:[A-Z][A-Za-z']{0,8}\.? ?){1,4}(?:\d(?:d|nd|rd|th|ed) ?)?) ?(\d{1,5})(?!\w)/y;

/** A case by its name and date whose reporter is in no table: read all the same, and questioned. */
export function readUnknownReporter(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const match = matchAt(report, flow.text, at);
  const [whole = '', volume = '', printed = '', page = ''] = match ?? [];
  if (!match || !printed.includes('.')) return undefined;
  const end = at + whole.length;
  const pin = pinsAfter(flow, end);
  const tail = readCourtAndDate(flow, afterSpaces(flow.text, pin?.end ?? end));
  const name = tail && nameBefore(flow, at, floor, 'full');
  if (!tail || !name || !/\sv\.\s/.test(name.text)) return undefined;
  const reporter = plainSpaces(printed.trim());
  return [
    {
      start: name.start,
      end: tail.end,
      citation: {
        kind: 'case',
        name: name.text,
        reports: [{ volume, reporter, page }],
        ...(pin ? { pin: pin.text } : {}),
        ...courtOf(tail),
      },
      slips: [
        {
          severity: 'warning',
          what: `No reporter is called “${reporter}”.`,
          fix: 'Mend its name; the table of authorities prints it as it stands.',
        },
      ],
    },
  ];
}
