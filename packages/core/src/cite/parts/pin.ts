import { isWord, matchAt } from '../characters.ts';
import type { Flow } from '../flow.ts';

/** Where a page, paragraph or line is pointed at: `538 n.10`, `¶¶ 3–4`, `*5`, `2:16–17`, `195–97 & n.4`. */
const item =
  /(?:¶¶? ?)?(?:\*?[A-Z]?\d+(?:,\d{3}(?!\d))?(?::\d+)?(?:-\*?[A-Z]?\d+(?:,\d{3}(?!\d))?(?::\d+)?)?(?:,? ?&? ?(?:f?nn?\.|notes?) ?\d+(?:-\d+)?)?|nn?\. ?\d+(?:-\d+)?)/y;
const between = /, (?:& |and )?| & | and /y;
const closes = /\s*$|[,.;:)\]"'?!—\uFFFC]| [(&["]| and | n\./y;

interface Pin {
  readonly text: string;
  readonly end: number;
}

/**
 * One or more pins from `at` on, as printed: `1199, 1201`.
 *
 * @param startsCite whether another citation begins at an offset: `404 U.S. 528, 92 S. Ct. 630` has no pin.
 */
export function readPins(flow: Flow, at: number, startsCite: (at: number) => boolean): Pin | undefined {
  const first = itemEnd(flow.text, at);
  if (first === undefined || startsCite(at)) return undefined;
  let end = first;
  for (;;) {
    const next = nextItemEnd(flow.text, end, startsCite);
    if (next === undefined) break;
    end = next;
  }
  return { text: flow.printed.slice(at, end), end };
}

function nextItemEnd(text: string, end: number, startsCite: (at: number) => boolean): number | undefined {
  const gap = matchAt(between, text, end)?.[0];
  if (gap === undefined) return undefined;
  const next = end + gap.length;
  const nextEnd = itemEnd(text, next);
  if (nextEnd === undefined || startsCite(next)) return undefined;
  return matchAt(closes, text, nextEnd) ? nextEnd : undefined;
}

function itemEnd(text: string, at: number): number | undefined {
  const match = matchAt(item, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  return isWord(text[end]) ? undefined : end;
}
