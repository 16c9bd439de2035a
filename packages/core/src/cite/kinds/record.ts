import { matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { readPins } from '../parts/pin.ts';

const docketNumber = / ?(?:Nos?\. ?)?#? ?\d{1,4}(?:-\d{1,3})?(?![\w%])/y;
const exhibit = / (?:[A-Z]{1,2}|\d{1,3})(?![\w])/y;
const locator = /,? (?:at (?:pp?\. )?(?=[\d*])|(?=¶)|(?=\d{1,4}:\d))/y;
const further = /,? (?:at (?:pp?\. )?(?=[\d*])|(?=¶)|& (?=Exs?\.)|(?=Exs?\. ))/y;

/** Papers by their number on the docket: `ECF No. 12-3 at 4`. */
export const readDocketEntry: Reader = (flow, at, after) => {
  const match = matchAt(docketNumber, flow.text, after);
  return match && recordOf(flow, at, after + match[0].length);
};

/** Papers by their name, if a page, a paragraph or a line is pointed at: `Reyes Decl. ¶ 4`, `Tr. 5:3–7`. */
export const readPaper: Reader = (flow, at, after) => {
  const match = matchAt(locator, flow.text, after);
  const pins = match && readPins(flow, after + match[0].length, () => false);
  return pins && recordOf(flow, at, pins.end);
};

/** `Ex. A`, `Exhibit 12 at 3`. */
export const readExhibit: Reader = (flow, at, after) => {
  if (after - at < 'Exhibit'.length && flow.text[after - 1] !== '.') return undefined;
  const match = matchAt(exhibit, flow.text, after);
  return match && recordOf(flow, at, after + match[0].length);
};

const declarationOf = / of(?: [A-Z][\w.'-]{0,30}){1,5}(?=,? (?:at \d|¶))/y;

/** `Declaration of Ana Reyes ¶ 4`. */
export const readDeclaration: Reader = (flow, at, after, floor) => {
  const match = matchAt(declarationOf, flow.text, after);
  return readPaper(flow, at, after + (match?.[0].length ?? 0), floor);
};

/** `¶ 12` alone, whatever paper stands before it. */
export const readParagraphSign: Reader = (flow, at) => {
  const pins = readPins(flow, at, () => false);
  return pins && recordOf(flow, at, pins.end);
};

function recordOf(flow: Flow, start: number, from: number): readonly Found[] {
  const match = matchAt(further, flow.text, from);
  const pins = match && readPins(flow, from + match[0].length, () => false);
  return [{ start, end: pins?.end ?? from, citation: { kind: 'record' } }];
}
