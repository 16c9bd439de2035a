import { plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';

/** What may stand between the name of a case and its volume without telling where it is reported. */
export interface BeforeVolume {
  /** Where the name ends. */
  readonly start: number;
  /** The official report while it has no volume or page: its reporter, `U.S.` in `— U.S. —`. */
  readonly blank?: string;
  /** A docket number in Louisiana's form, `2014-1234 (La. 6/30/15)`. */
  readonly docket?: string;
}

/** How far back it may reach. */
const reach = 70;
const blank = /(?:[-—_]{1,8}) ([A-Z][A-Za-z\d.']{0,9}(?: [A-Z\d][A-Za-z\d.']{0,6}){0,3}) [-—_]{1,8}(?:, ?| ?\[)$/;
const louisiana = /(\d{2,4}-\d{1,5}(?:, p\. \d{1,3})? \(La\.[^()]{1,30}\)), ?$/;

/** Back over `___ U.S. ___, ` and over a Louisiana docket number, from the volume at `at`. */
export function beforeVolume(flow: Flow, at: number, floor: number): BeforeVolume {
  const before = flow.text.slice(Math.max(floor, at - reach), at);
  const match = /[-—_],? ?\[?$/.test(before) ? blank.exec(before) : undefined;
  if (match) return { start: at - match[0].length, blank: match[1] ?? '' };
  const docketed = before.endsWith('), ') ? louisiana.exec(before) : undefined;
  const [whole = '', number = ''] = docketed ?? [];
  if (!docketed) return { start: at };
  const start = at - whole.length;
  return { start, docket: plainSpaces(flow.printed.slice(start, start + number.length)) };
}
