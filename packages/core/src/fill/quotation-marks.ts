import type { SourceText } from '../diagnostic/index.ts';
import { type Edit, edited } from './prose-edit.ts';

/** A quotation in marks, in the parts that an attribution stands between. */
export interface Quoted {
  readonly before: SourceText;
  /** What goes on in the same paragraph after the attribution. */
  readonly after?: SourceText;
}

/** Where the attribution interrupts the quotation, if it does: a number says after how many sentences. */
export type Interruption = 'none' | 'first-paragraph' | number;

/**
 * Puts a quotation in marks: an opening one on each paragraph, a closing one at the end alone (Chicago Manual of Style
 * 13.32), and marks within it single. Before an attribution the mark closes, and a period becomes a comma; in Spanish
 * the comma follows the mark.
 */
export function inMarks(written: SourceText, interruption: Interruption, language: string | undefined): Quoted {
  const source = withoutOuterMarks(written);
  const { text } = source;
  const paragraphs = paragraphsOf(text);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return { before: source };
  const sentence = typeof interruption === 'number' ? sentencesIn(text, first, interruption) : undefined;
  const pause = interruption === 'none' ? undefined : (sentence?.end ?? first.end);
  const openings = [...paragraphs.map(({ start }) => start), ...(sentence ? [sentence.next] : [])];
  const edits: Edit[] = [...openings.map((at) => ({ at, length: 0, put: '“' })), ...singleMarks(text)];
  if (pause !== undefined) edits.push(...closing(text, pause, language));
  if (pause !== last.end) edits.push({ at: last.end, length: 0, put: '”' });
  edits.sort((a, b) => a.at - b.at || a.length - b.length);
  if (!sentence) return { before: edited(source, first.from, last.end, edits) };
  const before = edits.filter(({ at }) => at <= sentence.end);
  const after = edits.filter(({ at }) => at >= sentence.next);
  return {
    before: edited(source, first.from, sentence.end, before),
    after: edited(source, sentence.next, last.end, after),
  };
}

/** Whoever typed the quotation with its marks meant those that come here. */
function withoutOuterMarks(source: SourceText): SourceText {
  const [, before = '', words] = /^(\s*["“])([^"“”]*)["”]\s*$/.exec(source.text) ?? [];
  return words === undefined ? source : edited(source, before.length, before.length + words.length, []);
}

interface Paragraph {
  /** Where its line begins. */
  readonly from: number;
  /** Where its words begin, after the mark of a list or a quotation. */
  readonly start: number;
  readonly end: number;
}

/** Paragraphs of words; a footnote's text is none. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g)) {
    const words = paragraph.trimEnd();
    const mark = /^(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)*/.exec(words)?.[0].length ?? 0;
    if (!words.startsWith('[^')) found.push({ from: index, start: index + mark, end: index + words.length });
  }
  return found;
}

/** Closers that stand after the last word of a sentence. */
const closers = /["'”’*_)\]]/;

/** Where the first `count` of more sentences end, and where the next begins. */
function sentencesIn(
  text: string,
  { start, end }: Paragraph,
  count: number,
): { readonly end: number; readonly next: number } | undefined {
  const words = text.slice(start, end);
  let left = count;
  for (const match of words.matchAll(/[.!?]["'”’*_)\]]{0,4}\s+(?=["'“‘*(]{0,3}[\p{Lu}\d])/gu)) {
    const upTo = words.slice(0, match.index + 1);
    if (isAbbreviated(upTo)) continue;
    left -= 1;
    if (left > 0) continue;
    const next = start + match.index + match[0].length;
    return { end: start + match.index + match[0].trimEnd().length, next };
  }
  return undefined;
}

/** Whether the period at the end belongs to a word: `Inc.`, `U.S.`, `J.` */
function isAbbreviated(words: string): boolean {
  return /(?:^|[\s.“"'‘(])(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Dr|Mr|Ms|Mrs|Prof|Sen|Rep|Gov|Hon|No|Nos|vs?|etc|[\p{Lu}])\.$/u.test(
    words.slice(-12),
  );
}

function closing(text: string, pause: number, language: string | undefined): readonly Edit[] {
  let at = pause;
  while (at > 0 && closers.test(text[at - 1] ?? '')) at -= 1;
  const isSpanish = language?.toLowerCase().startsWith('es') === true;
  const mark: Edit = { at: pause, length: 0, put: isSpanish ? '”,' : '”' };
  const period = text[at - 1] === '.' && !/(?:\.\s?\.|…)\s?\.?$/.test(text.slice(at - 5, at));
  if (period && !isAbbreviated(text.slice(0, at))) return [{ at: at - 1, length: 1, put: isSpanish ? '' : ',' }, mark];
  if (isSpanish || /[,?!…—–;:]/.test(text[at - 1] ?? '') || (text[at - 1] === '.' && !period)) return [mark];
  return at === pause ? [{ ...mark, put: ',”' }] : [{ at, length: 0, put: ',' }, mark];
}

/** Double marks within a quotation are single; which way a straight one turns, typography finds out. */
function singleMarks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let opened: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    if (text[index - 1] === '\\') continue;
    edits.push({ at: index, length: 1, put: mark === '"' ? "'" : mark === '“' ? '‘' : '’' });
    if (opened !== undefined && mark !== '“') {
      edits.push(...doubleMarks(text, opened + 1, index));
      opened = undefined;
    } else opened = mark === '”' ? undefined : index;
  }
  return edits;
}

/** Single marks within those that became single are double; an apostrophe has a letter on both sides, or no partner. */
function doubleMarks(text: string, from: number, to: number): readonly Edit[] {
  const edits: Edit[] = [];
  let opened: number | undefined;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/['‘’]/g)) {
    const at = from + index;
    const isInWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    const goesOn = /[\p{L}\p{N}([$]/u.test(text[at + 1] ?? '');
    if (mark !== '’' && !isInWord && goesOn) opened = at;
    else if (opened !== undefined && mark !== '‘' && !goesOn) {
      edits.push({ at: opened, length: 1, put: '“' }, { at, length: 1, put: '”' });
      opened = undefined;
    }
  }
  return edits;
}
