import { isPunctuation, isSpace } from '../../document/index.ts';
import { advance, flush, type InlineConstruct, placeHere } from './scanner.ts';

/** `*`, `_` and runs of them: whether one may open or close emphasis is CommonMark 0.31, section 6.2. */
export const emphasisRun: InlineConstruct = (scanner) => {
  const { text } = scanner.strand;
  const char = text[scanner.at] === '*' ? '*' : '_';
  let end = scanner.at;
  while (text[end] === char) end += 1;
  const { opens, closes } = flanking(char, before(text, scanner.at), after(text, end));
  flush(scanner);
  const length = end - scanner.at;
  const starts = { italic: 0, bold: 0 };
  const ends = { italic: 0, bold: 0 };
  const { voice } = scanner.strand.flow;
  const place = placeHere(scanner);
  scanner.tokens.push({ kind: 'run', char, length, count: length, opens, closes, place, voice, starts, ends });
  advance(scanner, length);
  return true;
};

type Side = 'space' | 'punctuation' | 'letter';

function flanking(char: '*' | '_', left: Side, right: Side): { readonly opens: boolean; readonly closes: boolean } {
  const leftFlanking = right !== 'space' && (right === 'letter' || left !== 'letter');
  const rightFlanking = left !== 'space' && (left === 'letter' || right !== 'letter');
  if (char === '*') return { opens: leftFlanking, closes: rightFlanking };
  return {
    opens: leftFlanking && (!rightFlanking || left === 'punctuation'),
    closes: rightFlanking && (!leftFlanking || right === 'punctuation'),
  };
}

function before(text: string, at: number): Side {
  const low = text.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low < 0xe000;
  return at === 0 ? 'space' : sideOf(text.slice(paired ? at - 2 : at - 1, at));
}

function after(text: string, at: number): Side {
  const code = text.codePointAt(at);
  return sideOf(code === undefined ? '' : String.fromCodePoint(code));
}

function sideOf(char: string): Side {
  if (isSpace(char)) return 'space';
  return isPunctuation(char) ? 'punctuation' : 'letter';
}
