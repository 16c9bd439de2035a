import type { RunToken, Token } from './token.ts';

/**
 * Pairs the runs of `*` and `_` (CommonMark 0.31, “process emphasis”). A search that finds no opener is remembered
 * and not repeated, so the work grows with the text.
 */
export function pairEmphasis(tokens: readonly Token[]): void {
  const openers: RunToken[] = [];
  const bottoms = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind !== 'run') continue;
    if (token.closes) closeRun(token, openers, bottoms);
    if (token.opens && token.count > 0) openers.push(token);
  }
}

function closeRun(closer: RunToken, openers: RunToken[], bottoms: Map<string, number>): void {
  const key = `${closer.char}${closer.opens}${closer.length % 3}`;
  while (closer.count > 0) {
    const index = openerFor(closer, openers, bottoms.get(key) ?? 0);
    if (index < 0) {
      bottoms.set(key, openers.length);
      return;
    }
    pair(openers[index], closer);
    openers.length = openers[index]?.count === 0 ? index : index + 1;
    for (const [each, bottom] of bottoms) bottoms.set(each, Math.min(bottom, openers.length));
  }
}

function openerFor(closer: RunToken, openers: readonly RunToken[], bottom: number): number {
  for (let index = openers.length - 1; index >= bottom; index -= 1) {
    const opener = openers[index];
    if (opener && opener.char === closer.char && mayPair(opener, closer)) return index;
  }
  return -1;
}

/** The rule of three: in `*a**b*` the two stars inside are not taken apart. */
function mayPair(opener: RunToken, closer: RunToken): boolean {
  if (!opener.closes && !closer.opens) return true;
  const sum = opener.length + closer.length;
  return sum % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function pair(opener: RunToken | undefined, closer: RunToken): void {
  if (!opener) return;
  const strong = opener.count >= 2 && closer.count >= 2;
  const style = strong ? 'bold' : 'italic';
  opener.count -= strong ? 2 : 1;
  closer.count -= strong ? 2 : 1;
  opener.starts[style] += 1;
  closer.ends[style] += 1;
}
