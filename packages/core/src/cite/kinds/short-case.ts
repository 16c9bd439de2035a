import { afterSpaces, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';
import type { Found } from '../found.ts';
import { nameBefore } from '../parts/name.ts';
import { readPins } from '../parts/pin.ts';
import { startsVolume, volumeAt } from '../parts/volumes.ts';

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
      end: pins.end,
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
