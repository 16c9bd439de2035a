import { pairEmphasis } from './emphasis.ts';
import { advance, flush, type InlineConstruct, type Scanner } from './scanner.ts';

/** `](https://…)` after an open bracket: `[text](https://…)`. Anything else after it is text. */
export const closeBracket: InlineConstruct = (scanner) => {
  const { text } = scanner.strand;
  const end = text[scanner.at + 1] === '(' ? destinationEnd(text, scanner.at + 2) : undefined;
  const opener = scanner.brackets.pop();
  if (opener === undefined || end === undefined) return false;
  const href = text.slice(scanner.at + 2, end);
  flush(scanner);
  const tokens = scanner.tokens.splice(opener).slice(1);
  pairEmphasis(tokens);
  scanner.tokens.push({ kind: 'link', href, tokens });
  closeOpeners(scanner);
  advance(scanner, end + 1 - scanner.at);
  return true;
};

/** There are no links in links: brackets around this one are text. */
function closeOpeners(scanner: Scanner): void {
  scanner.brackets.length = 0;
}

/**
 * Where the `)` of a web or mail address stands. Looks no further than the next space or bracket, so that however many
 * links are left open each character is looked at once.
 */
function destinationEnd(text: string, start: number): number | undefined {
  if (!/^(?:https?:\/\/|mailto:)/.test(text.slice(start, start + 8))) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? ' ';
    if (char === ')' && depth === 0) return at;
    if (/[\s<>[\]\uF8FF]/.test(char)) return undefined;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
  }
  return undefined;
}
