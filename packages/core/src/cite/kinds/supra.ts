import { matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found, Reader } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readPins } from '../parts/pin.ts';
import { readSections } from '../parts/section.ts';
import { startsVolume } from '../parts/volumes.ts';

const toPartOfPaper = /,? (?:Parts?|Sections?|pp?\.|§§? ?[IVX]|at [ivx])/y;
const note = /,? (?:note|n\.) ?\d{1,3}/y;
const toPage = /,? at (?:pp?\. )?/y;
const toSection = /,? (?:at )?§§? ?/y;

/** `Nat’l Urb. League, slip op. at 5`, of a decision cited by its docket number. */
export const readSlipOpinion: Reader = (flow, at, after, floor) => {
  const word = matchAt(/ at (?=\d)/y, flow.text, after)?.[0];
  const pins = word === undefined ? undefined : readPins(flow, after + word.length, () => false);
  const name = pins && flow.text.slice(at - 2, at) === ', ' ? nameBefore(flow, at, floor, 'short') : undefined;
  return (
    pins && name && [{ start: name.start, end: pins.end, citation: { kind: 'supra', name: name.text, pin: pins.text } }]
  );
};

const bareEnd = /[.,;)\]]| \(|$/y;

/** `Wesby, at 588`, its page at `at`: a short form without its volume, if `resolve/` knows the name. */
export function readNamedPage(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  if (!flow.text.endsWith(' at ', at) || at - 4 < floor) return undefined;
  const pins = readPins(flow, at, (place) => startsVolume(flow.text, place));
  if (!pins || !matchAt(bareEnd, flow.text, pins.end)) return undefined;
  const comma = flow.text[at - ' at '.length - 1] === ',';
  const name =
    comma || flow.slants.has(at - ' at '.length) ? nameBefore(flow, at - 'at '.length, floor, 'short') : undefined;
  if (!name || name.text.length < 3) return undefined;
  return [
    { start: name.start, end: pins.end, citation: { kind: 'supra', name: name.text, pin: pins.text, bare: true } },
  ];
}

/** `Epic Systems, supra, at 5`. `Supra Part II` points into the paper; `Kaiser, supra, 13 Cal.App.5th at p. 9` is a short form. */
export const readSupra: Reader = (flow, at, after, floor) => {
  if (matchAt(toPartOfPaper, flow.text, after)) return undefined;
  const comma = matchAt(/, /y, flow.text, after)?.[0].length ?? 0;
  if (comma > 0 && startsVolume(flow.text, after + comma)) return undefined;
  if (flow.text[at - 1] !== ' ') return undefined;
  // Without a comma before it the word must be followed as a citation is: `Berg supra, at 5`.
  if (flow.text[at - 2] !== ',' && !matchAt(/,? (?:at|note|n\.) |,/y, flow.text, after)) return undefined;
  const name = nameBefore(flow, at, floor, 'short');
  if (!name) return undefined;
  const pinFrom = after + (matchAt(note, flow.text, after)?.[0].length ?? 0);
  const page = matchAt(toPage, flow.text, pinFrom)?.[0];
  const pins =
    page === undefined ? undefined : readPins(flow, pinFrom + page.length, (place) => startsVolume(flow.text, place));
  const sign = pins ? undefined : matchAt(toSection, flow.text, pinFrom)?.[0];
  const section = sign === undefined ? undefined : readSections(flow, pinFrom + sign.length, false)[0];
  const pin = pins?.text ?? (section && `§ ${section.section}`);
  return [
    {
      start: name.start,
      end: pins?.end ?? section?.end ?? pinFrom,
      citation: { kind: 'supra', name: name.text, ...(pin === undefined ? {} : { pin }) },
    },
  ];
};
