import { advance, flush, type InlineConstruct, push } from './scanner.ts';

/** `\*` is a star; a backslash at the end of a line breaks it there. */
export const backslash: InlineConstruct = (scanner) => {
  const { text } = scanner.strand;
  const next = text[scanner.at + 1];
  if (next === '\n') return hardBreak(scanner);
  if (next === undefined || !/[!-/:-@[-`{-~]/.test(next)) return false;
  flush(scanner);
  push(scanner, next, scanner.at, 'fixed');
  advance(scanner, 2);
  return true;
};

const hardBreak: InlineConstruct = (scanner) => {
  flush(scanner);
  scanner.tokens.push({ kind: 'leaf', leaf: { kind: 'line-break' } });
  advance(scanner, 2);
  return true;
};
