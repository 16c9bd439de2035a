import { recordCite } from './record-cite.ts';
import { advance, flush, type InlineConstruct, offsetHere, placeHere, type Scanner } from './scanner.ts';

/** `[^note]`, `[@paper#paragraph]`, or a `[` that may open a link. */
export const bracket: InlineConstruct = (scanner) => noteCall(scanner) || recordCite(scanner) || openBracket(scanner);

const longestLabel = 80;

/** The inside of brackets that close soon, after `opening`. */
function label(scanner: Scanner, opening: string): string | undefined {
  const { text } = scanner.strand;
  if (!text.startsWith(opening, scanner.at)) return undefined;
  const start = scanner.at + opening.length;
  const end = text.slice(start, start + longestLabel).indexOf(']');
  return end > 0 ? text.slice(start, start + end) : undefined;
}

function noteCall(scanner: Scanner): boolean {
  const name = label(scanner, '[^');
  if (name === undefined || /[\s[]/.test(name)) return false;
  const place = placeHere(scanner);
  const blocks = scanner.around.note(name, offsetHere(scanner), place);
  if (!blocks) return false;
  flush(scanner);
  scanner.tokens.push({ kind: 'leaf', leaf: { kind: 'note-call', blocks, place } });
  advance(scanner, name.length + 3);
  return true;
}

function openBracket(scanner: Scanner): boolean {
  flush(scanner);
  scanner.brackets.push(scanner.tokens.length);
  scanner.tokens.push({ kind: 'bracket', place: placeHere(scanner), voice: scanner.strand.flow.voice });
  advance(scanner, 1);
  return true;
}
