import type { OtherCitation } from '../../authority/index.ts';
import { afterSpaces, isWord, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { readPins } from '../parts/pin.ts';
import { pinsAfter } from '../parts/report.ts';
import { startsVolume, type VolumeAt } from '../parts/volumes.ts';
import { withComma } from './numbered-paper.ts';

const page = /[A-Z]?\d{1,6}(?:-\d{1,4}|,\d{3})?/y;
const date = / \(((?:daily ed\. )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4})\)/y;

/** `82 Fed. Reg. 8799, 8801 (Jan. 25, 2017)`, `110 Stat. 3009`. */
export function readPaged(flow: Flow, at: number, volume: VolumeAt): readonly Found[] | undefined {
  if (volume.volumed.kind !== 'paged') return undefined;
  const start = afterSpaces(flow.text, volume.end);
  const match = matchAt(page, flow.text, start);
  const pageEnd = start + (match?.[0].length ?? 0);
  const { name, group } = volume.volumed;
  const short = matchAt(/,? at (?:pp?\. )?/y, flow.text, volume.end)?.[0];
  if (short !== undefined) return readShort(flow, at, volume, volume.end + short.length);
  if (!match || start === volume.end || isWord(flow.text[pageEnd])) return undefined;
  const cite = withComma(`${volume.volume} ${name} ${match[0]}`);
  const pin = pinsAfter(flow, pageEnd);
  const end = pin?.end ?? pageEnd;
  const when = matchAt(date, flow.text, end);
  const citation: OtherCitation = {
    kind: 'other',
    cite,
    ...(group ? { group } : {}),
    ...(when ? { entry: `${cite} (${when[1]})` } : {}),
    ...(pin ? { pin: pin.text } : {}),
  };
  return [{ start: at, end: end + (when?.[0].length ?? 0), citation }];
}

/** `90 Fed. Reg. at 8450`. */
function readShort(flow: Flow, at: number, { volume, volumed }: VolumeAt, from: number): readonly Found[] | undefined {
  const pins = volumed.kind === 'paged' ? readPins(flow, from, (place) => startsVolume(flow.text, place)) : undefined;
  if (volumed.kind !== 'paged' || !pins) return undefined;
  return [
    { start: at, end: pins.end, citation: { kind: 'short-case', volume, reporter: volumed.name, pin: pins.text } },
  ];
}
