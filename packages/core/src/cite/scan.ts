import { matchAt } from './characters.ts';
import type { Flow } from './flow.ts';
import type { Found } from './found.ts';
import { readBareSection } from './kinds/bare-section.ts';
import { readCase } from './kinds/case.ts';
import { readTitledCode } from './kinds/code.ts';
import { readJournal } from './kinds/journal.ts';
import { readPaged } from './kinds/paged.ts';
import { readParagraphSign } from './kinds/record.ts';
import { readShortCase } from './kinds/short-case.ts';
import { readNamedPage } from './kinds/supra.ts';
import { readTreatise } from './kinds/treatise.ts';
import { readUnknownReporter } from './kinds/unknown-reporter.ts';
import { volumeAt } from './parts/volumes.ts';
import { positioned } from './position.ts';
import { longestAt } from './trie.ts';
import { openingWords, wordsInCapitals } from './words.ts';

/**
 * The citations of a flow, in order, none within another. The text is gone through once: only a number, a `§`, a `¶`
 * or one of the opening words starts a reader, and every reader looks a bounded way back and forth.
 */
export function findCitations(flow: Flow): readonly Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (let at = nextOpening(flow.text, 0); at < flow.text.length; ) {
    const here = flow.text[at] === '(' ? bookAt(flow, at, found) : citationsAt(flow, at, floor);
    const end = here?.at(-1)?.end;
    if (here === undefined || end === undefined || end <= at) {
      at = nextOpening(flow.text, at + 1);
      continue;
    }
    // A book is told by its edition, at its very end: its section has been read as one of a code by then.
    const start = here[0]?.start ?? at;
    while ((found.at(-1)?.end ?? 0) > start) found.pop();
    found.push(...here);
    floor = end;
    at = nextOpening(flow.text, end);
  }
  return positioned(flow, found);
}

/** What may open a citation: a capital, a number, a sign, a bracket, and the few openings in small letters. */
const opening = /(?<![A-Za-z\d\u00C0-\u024F])(?:[A-Z\d]|(?:ib)?id\.|supra|section|slip op)|[§¶(]/g;

function nextOpening(text: string, from: number): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? text.length;
}

/** Back over a bare section, which may be the book's, but over no other citation. */
function bookAt(flow: Flow, at: number, found: readonly Found[]): readonly Found[] | undefined {
  const last = found.at(-1);
  const bare = last?.citation.kind === 'code' && last.citation.code === undefined;
  const sign = bare || (last?.citation.kind === 'record' && flow.text[last.start] === '¶');
  return readTreatise(flow, at, (sign ? found.at(-2) : last)?.end ?? 0);
}

function citationsAt(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const character = flow.text[at] ?? '';
  if (character === '§') return readBareSection(flow, at, at, floor);
  if (character === '¶') return readParagraphSign(flow, at, at, floor);
  if (character >= '0' && character <= '9') {
    const volumed = readVolumed(flow, at, floor) ?? readNamedPage(flow, at, floor);
    if (volumed) return volumed;
  }
  const inCapitals = isInCapitals(flow.text, at) ? longestAt(wordsInCapitals(), flow.text, at) : undefined;
  const words = inCapitals ?? longestAt(openingWords, flow.text, at);
  return words?.value(flow, at, words.end, floor);
}

const abbreviated = new Set(
  'FED SUP CAL TEX FLA ALA ARIZ ARK COLO CONN DEL GA HAW ILL IND KAN KY LA MASS MD ME MICH MINN MISS MO MONT NEB NEV OKLA OR PA TENN VA VT WASH WIS WYO'.split(
    ' ',
  ),
);
const written = /(?:IDAHO|IOWA|UTAH|PENAL|CIVIL|GOVERNMENT) CODE|ALASKA STAT|FEDERAL RULE|CIVIL L/y;
const initials = /[A-Z]\.[A-Z]\. [A-Z]{2}/y;

/** How the name of a code or of a set of rules begins in capitals: `FED.`, `N.Y. GEN.`, `IDAHO CODE`. */
function isInCapitals(text: string, at: number): boolean {
  let end = at;
  while (isCapitalLetter(text[end])) end += 1;
  if (end - at === 1) return text[end] === '.' && text[at + 3] === '.' && matchAt(initials, text, at) !== undefined;
  if (end === at) return false;
  return text[end] === '.' ? abbreviated.has(text.slice(at, end)) : matchAt(written, text, at) !== undefined;
}

function isCapitalLetter(character = ''): boolean {
  return character >= 'A' && character <= 'Z';
}

/** `2006-Ohio-2095`. */
function oneWord(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  return flow.text[at + 4] === '-' ? readCase(flow, at, floor) : undefined;
}

function readVolumed(flow: Flow, at: number, floor: number): readonly Found[] | undefined {
  const volume = volumeAt(flow.text, at);
  if (volume?.volumed.kind === 'code') return readTitledCode(flow, at, volume);
  if (volume?.volumed.kind === 'paged') return readPaged(flow, at, volume);
  const known = volume ? (readShortCase(flow, at, floor) ?? readCase(flow, at, floor)) : oneWord(flow, at, floor);
  // `1991 Wis. L. Rev. 415` begins as a reporter does, and so does `176 Cal.Ap.4th 1378`.
  return known ?? readJournal(flow, at, floor) ?? readUnknownReporter(flow, at, floor);
}
