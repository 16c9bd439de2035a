import { readCase } from './case.ts';
import { isWord } from './characters.ts';
import { readBareSection, readTitledCode } from './code.ts';
import type { Flow } from './flow.ts';
import type { Found } from './found.ts';
import { readPaged } from './paged.ts';
import { positioned } from './position.ts';
import { readParagraphSign } from './record.ts';
import { readShortCase } from './short-case.ts';
import { longestAt } from './trie.ts';
import { volumeAt } from './volumes.ts';
import { openingWords } from './words.ts';

/**
 * The citations of a flow, in order, none within another. The text is gone through once: only a number, a `§`, a `¶`
 * or one of the opening words starts a reader, and every reader looks a bounded way back and forth.
 */
export function findCitations(flow: Flow): readonly Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (let at = 0; at < flow.text.length; ) {
    const here = citationsAt(flow, at, floor);
    const end = here?.at(-1)?.end;
    if (here === undefined || end === undefined || end <= at) {
      at = nextStart(flow.text, at);
      continue;
    }
    found.push(...here);
    floor = end;
    at = end;
  }
  return positioned(flow, found);
}

/** Past the rest of this word. */
function nextStart(text: string, at: number): number {
  let next = at + 1;
  if (isWord(text[at])) while (isWord(text[next])) next += 1;
  return next;
}

function citationsAt(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const character = flow.text[at] ?? '';
  if (character === '§') return readBareSection(flow, at, at, floor);
  if (character === '¶') return readParagraphSign(flow, at, at, floor);
  if (!isWord(character)) return undefined;
  if (character >= '0' && character <= '9') {
    const volumed = readVolumed(flow, at, floor);
    if (volumed) return volumed;
  }
  const opening = longestAt(openingWords, flow.text, at);
  return opening?.value(flow, at, opening.end, floor);
}

function readVolumed(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const volume = volumeAt(flow.text, at);
  if (!volume) return undefined;
  if (volume.volumed.kind === 'code') return readTitledCode(flow, at, volume);
  if (volume.volumed.kind === 'paged') return readPaged(flow, at, volume);
  return readShortCase(flow, at, floor) ?? readCase(flow, at, floor);
}
