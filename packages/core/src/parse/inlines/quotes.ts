/** Makes straight quotes and apostrophes typographic, one character for one. */
export function smartQuotes(text: string): string {
  if (!text.includes('"') && !text.includes("'")) return text;
  const state: State = { out: [], inDouble: false };
  let from = 0;
  for (let at = nextQuote(text, 0); at < text.length; at = nextQuote(text, at + 1)) {
    state.out.push(text.slice(from, at));
    const before = at === from && at > 0 ? (state.out.at(-2) ?? '') : text.slice(at - 1, at);
    state.out.push(text[at] === '"' ? doubleQuote(before, text, at, state) : singleQuote(before, text, at));
    from = at + 1;
  }
  state.out.push(text.slice(from));
  return state.out.join('');
}

interface State {
  readonly out: string[];
  inDouble: boolean;
}

function nextQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text[at] !== "'") at += 1;
  return at;
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
  if (!isSpace(before) && !isOpening(before) && !isDash(before)) return '’';
  return isElision(text, at) ? '’' : '‘';
}

/** Words that begin with an apostrophe, and years and decades: ’tis, ’em, rock ’n’ roll, the ’90s. */
function isElision(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 8);
  return /^(?:\d\d(?:s|\b)|(?:tis|twas|twere|twill|til|em)(?![\p{L}\p{N}])|n['’])/iu.test(rest);
}

function isSpace(char: string): boolean {
  return char === '' || /\s/.test(char);
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

/** Letters, figures, objects, and halves of letters outside the Basic Multilingual Plane. */
function isWordy(char: string): boolean {
  return /[\p{L}\p{N}\p{M}\uFFFC\uD800-\uDFFF§¶$]/u.test(char);
}
