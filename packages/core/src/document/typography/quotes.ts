import { isDigit, isLetterOrDigit, isSpace } from './character.ts';

/** Makes straight quotes and apostrophes typographic, one character for one. */
export function smartQuotes(text: string): string {
  const state: State = { inDouble: false };
  let last = '';
  let lastAt = -2;
  return text.replace(/["']/g, (quote: string, at: number) => {
    const before = lastAt === at - 1 ? last : text.charAt(at - 1);
    last = quote === '"' ? doubleQuote(before, text, at, state) : singleQuote(before, text, at);
    lastAt = at;
    return last;
  });
}

interface State {
  inDouble: boolean;
}

function doubleQuote(before: string, text: string, at: number, state: State): string {
  const opens = opensDouble(before, text.slice(at + 1, at + 2), state.inDouble);
  state.inDouble = opens;
  return opens ? '“' : '”';
}

function opensDouble(before: string, after: string, inDouble: boolean): boolean {
  if (isSpace(after)) return false;
  if (isSpace(before) || isOpening(before)) return true;
  if (isWordy(before)) return false;
  // After a dash or other punctuation both are possible: `—"the"` and `—" he said`.
  return isWordy(after) || isOpening(after) ? !inDouble : isDash(before) && !inDouble && !isClosing(after);
}

function singleQuote(before: string, text: string, at: number): string {
  const after = text.slice(at + 1, at + 2);
  if (isSpace(after)) return '’';
  if (isWordy(before) && isWordy(after) && isInAddress(text, at)) return "'";
  if (!isSpace(before) && !isOpening(before) && !isDash(before)) return '’';
  return isElision(text, at) ? '’' : '‘';
}

/** How far the word around an apostrophe is looked at. */
const longestAddress = 100;

/** Whether the word around is `o'brien@firm.example` or `https://news.example/it's-here`: another letter, another address. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestAddress), at);
  const word = before.slice(before.search(/\S*$/)) + (/^\S*/.exec(text.slice(at, at + longestAddress))?.[0] ?? '');
  return word.includes('://') || /^www\.|[A-Za-z0-9]@[A-Za-z0-9-]+\.[A-Za-z0-9]/i.test(word);
}

/** Words that begin with an apostrophe, and years and decades: ’tis, ’em, rock ’n’ roll, the ’90s. */
function isElision(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 8);
  const word = /^(?:\d\d(?=s|\b)|tis|twas|twere|twill|til|em|n(?=['’]))/i.exec(rest)?.[0];
  return word !== undefined && (isDigit(word.charAt(0)) || !isLetterOrDigit(rest.charAt(word.length)));
}

function isOpening(char: string): boolean {
  return char !== '' && '([{‘“<=/'.includes(char);
}

function isClosing(char: string): boolean {
  return char !== '' && ')]}’”>.,;:!?'.includes(char);
}

function isDash(char: string): boolean {
  return char === '—' || char === '–' || char === '-';
}

/** Letters, figures, objects, signs that stand before a figure, and halves of letters outside the Basic Multilingual Plane. */
function isWordy(char: string): boolean {
  if (isLetterOrDigit(char)) return true;
  return char !== '' && ('\uFFFC§¶$'.includes(char) || (char >= '\uD800' && char <= '\uDFFF'));
}
