import { objectReplacement } from '../../document/index.ts';
import { beforeSpaces, plainSpaces } from '../characters.ts';
import type { Flow } from '../flow.ts';
import { fullNameStart, nameLike, opensWith, runStart, singleNameStart, type Word } from './name-run.ts';
import { connectives, introductions } from './name-words.ts';

/** The name before a citation, and where it begins. */
export interface Name {
  readonly start: number;
  /** As printed, spaces plain. */
  readonly text: string;
}

/** How far back a name may begin: no reported case has a longer short caption. */
const reach = 300;

/** `Roe v. Poe` or `In re Roe`; the same, or capitalised words with nothing before them; any capitalised words. */
type Form = 'full' | 'full or single' | 'short';

const starts = {
  full: fullNameStart,
  'full or single': (words, comma) => fullNameStart(words) ?? (comma ? singleNameStart(words) : undefined),
  short: (words) => runStart(words, words.length - 1),
} satisfies { readonly [K in Form]: (words: readonly Word[], comma: boolean) => number | undefined };

/**
 * The name of the case whose citation begins at `at`: the italic run before it, or else the words about a `v.`
 * or after an `In re`. In a short form any capitalised words will do, `Berg, 268 F.3d at 818`.
 */
export function nameBefore(flow: Flow, at: number, floor: number, form: Form): Name | undefined {
  const end = nameEnd(flow.text, at, floor);
  const lowest = Math.max(floor, end - reach);
  const slanted = slantEnding(flow, end, lowest);
  if (slanted !== undefined) return trimmedName(flow, slanted, end);
  const words = wordsBefore(flow.text, lowest, end);
  const first = starts[form](words, flow.text[end] === ',');
  const start = first === undefined ? undefined : words[first]?.start;
  return start === undefined ? undefined : trimmedName(flow, start, end);
}

/** Whether it can be the name of a case cited in full: `aff’d` before a volume is what became of another. */
export function isCaption({ text }: Name): boolean {
  return / vs?\.? /.test(text) || !/^\p{Ll}/u.test(text);
}

/** Before the comma, and before a `supra,` that goes with it in California style. */
function nameEnd(text: string, at: number, floor: number): number {
  const comma = beforeSpaces(text, text[at - 1] === '(' ? at - 1 : at);
  const end = withoutShortName(text, text[comma - 1] === ',' ? beforeSpaces(text, comma - 1) : comma);
  const supra = text
    .slice(Math.max(floor, end - 7), end)
    .toLowerCase()
    .endsWith(', supra');
  return Math.max(floor, supra ? end - 7 : end);
}

const shortName = / \((?:hereinafter )?"[^"()]{1,40}"\)$/;

/** Before a `(“Smith”)`, which says how the case is called from here on. */
function withoutShortName(text: string, end: number): number {
  if (text[end - 1] !== ')' || text[end - 2] !== '"') return end;
  return end - (shortName.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0);
}

/** Where the italic run begins that ends here, its comma perhaps italic too, its `v.` perhaps not. */
function slantEnding(flow: Flow, end: number, lowest: number): number | undefined {
  const start = flow.slants.get(end) ?? flow.slants.get(end + 1) ?? flow.slants.get(end + 2);
  if (start === undefined || start >= end) return undefined;
  const first = otherParty(flow, start);
  return first === 'plain' ? undefined : Math.max(first ?? start, lowest);
}

/** `*Roe* v. *Poe*`, `*Roe* *v. Poe*`: where the first party begins, each in a run of its own. */
function otherParty({ text, slants }: Flow, start: number): number | 'plain' | undefined {
  if (/ vs?\. $/.test(text.slice(Math.max(0, start - 5), start))) {
    const end = beforeSpaces(text, text.lastIndexOf('v', start));
    return slants.get(end) ?? slants.get(end + 1) ?? 'plain';
  }
  return /^vs?\. /.test(text.slice(start, start + 4)) ? (slants.get(start) ?? slants.get(start - 1)) : undefined;
}

/** Without the signal in front (*See*, *In*, *quoting*), without quotation marks; none if nothing is left. */
function trimmedName(flow: Flow, from: number, end: number): Name | undefined {
  let words = wordsBetween(flow.text, from, end);
  while (words.length > 0 && isIntroduction(words)) words = words.slice(1);
  const [first] = words;
  if (!first) return undefined;
  return {
    start: first.start,
    text: plainSpaces(flow.printed.slice(first.start, end)).replace(/ \([“"][^()]*[”"]\)/, ''),
  };
}

function isIntroduction([first, second, third]: readonly Word[]): boolean {
  const word = first?.text ?? '';
  if (opensWith(word, second?.text ?? '')) return false;
  if (word === 'In' && second?.text === 'the') return !['Matter', 'Interest'].includes(third?.text ?? '');
  const bare = word.replace(/[,.]+$/, '').toLowerCase();
  if (introductions.has(bare)) return true;
  return connectives.has(word) || !/[\p{L}\d]/u.test(word);
}

const breaks = new RegExp(`[;:()\\[\\]"—${objectReplacement}]`, 'g');
/** Brackets that belong to a name, `Superior Court (Romero)`: a word or a few, and no number. */
const ofName = /(?<=[A-Za-z.'] )\((?:[A-Z][A-Za-z.'& -]{1,40}|"[^"()]{1,40}")\)(?=$| v\. )/g;

/** The words that may be of a name, and the one before them: most of a sentence is not gone through. */
function wordsBefore(text: string, lowest: number, end: number): readonly Word[] {
  const stretch = text.slice(lowest, end);
  if (stretch.endsWith(')') || stretch.includes(') v. ')) return wordsBetween(text, lowest, end);
  const words: Word[] = [];
  for (let at = stretch.length; at > 0; ) {
    const space = stretch.lastIndexOf(' ', at - 1);
    const piece = stretch.slice(space + 1, at);
    const cut = afterBreak(piece);
    if (piece.length > cut) words.push({ text: piece.slice(cut), start: lowest + space + 1 + cut });
    if (cut > 0 || (piece !== '' && !nameLike(piece))) break;
    at = space;
  }
  return words.reverse();
}

function afterBreak(word: string): number {
  let end = word.length;
  while (end > 0 && !breakers.has(word[end - 1] ?? '')) end -= 1;
  return end;
}

const breakers = new Set([...';:()[]"—', objectReplacement]);

/** The words of a stretch, from its last semicolon, bracket or quotation mark on. */
function wordsBetween(text: string, from: number, to: number): readonly Word[] {
  const stretch = text.slice(from, to);
  const plain = stretch.includes('(') ? stretch.replace(ofName, ({ length }) => 'X'.repeat(length)) : stretch;
  let begin = 0;
  for (const match of plain.matchAll(breaks)) begin = match.index + 1;
  const words: Word[] = [];
  for (const match of stretch.slice(begin).matchAll(/[^ ]+/g)) {
    words.push({ text: match[0], start: from + begin + match.index });
  }
  return words;
}
