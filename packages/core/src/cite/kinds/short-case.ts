import { afterSpaces, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readCourtAndDate } from '../parts/parenthetical.ts';
import { readPins } from '../parts/pin.ts';
import { readReport } from '../parts/report.ts';
import { startsVolume, volumeAt } from '../parts/volumes.ts';

/** No decision has more parallel reports than this. */
const mostParallels = 3;

/** `, 100 S. Ct. at 392`, `, 100 S. Ct. 383`: the same decision in another reporter. */
function afterParallels(flow: Flow, from: number, first: string): number {
  let end = from;
  for (let count = 0; count < mostParallels && flow.text.startsWith(', ', end); count += 1) {
    const volume = volumeAt(flow.text, end + 2);
    if (volume?.volumed.kind !== 'reporter' || volume.volumed.reporter.form === first) break;
    const word = matchAt(/,? at (?:pp?\. ?)?/y, flow.text, volume.end)?.[0];
    const pins = word === undefined ? undefined : readPins(flow, volume.end + word.length, () => false);
    const report = pins ? undefined : readReport(flow, end + 2);
    const next = pins?.end ?? report?.end;
    if (next === undefined || readCourtAndDate(flow, next + 1)) break;
    end = next;
  }
  return end;
}

/** `Berg, 268 F.3d at 818`, `597 U.S. at 195`, `13 Cal.App.5th at p. 1146`, its volume at `at`. */
export function readShortCase(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const volume = volumeAt(flow.text, at);
  if (volume?.volumed.kind !== 'reporter') return undefined;
  const start = afterSpaces(flow.text, volume.end + (flow.text[volume.end] === ',' ? 1 : 0));
  const word = matchAt(/at (?:pp?\. ?)?/y, flow.text, start)?.[0];
  if (word === undefined) return undefined;
  const pins = readPins(flow, start + word.length, (place) => startsVolume(flow.text, place));
  if (!pins) return undefined;
  const name = nameBefore(flow, at, floor, 'short');
  const { reporter } = volume.volumed;
  if (!name && reporter.needsEvidence) return undefined;
  return [
    {
      start: name?.start ?? at,
      end: afterParallels(flow, pins.end, reporter.form),
      citation: {
        kind: 'short-case',
        ...(name ? { name: name.text } : {}),
        volume: volume.volume,
        reporter: reporter.form,
        pin: pins.text,
      },
    },
  ];
}
