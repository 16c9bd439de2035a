/** Longer words are not compared letter by letter: nobody mistypes a key of that length by a letter or two. */
const longestWord = 40;
/** A matter has dozens of ids; a file made to waste time may have thousands. */
const mostCandidates = 100;

/**
 * The candidate nearest to a mistyped word, or nothing if none is near. Case and `_` for `-` do not count as mistakes.
 *
 * @example suggest('plaintif', ['plaintiff', 'defendant']) // 'plaintiff'
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = folded(word);
  if (wanted.length > longestWord) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3))) + 1;
  let compared = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= limit) continue;
    compared += 1;
    if (compared > mostCandidates) return best;
    const distance = editDistance(wanted, folded(candidate), limit);
    if (distance >= limit) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/**
 * What may be written instead, where nothing is near.
 *
 * @example thereAre(['cand']) // 'There is only cand.'
 */
export function thereAre(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'There is none.';
  return all.length === 1 ? `There is only ${all.join('')}.` : `There are ${all.join(', ')}.`;
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
}

/**
 * Damerau–Levenshtein distance, restricted to swaps of neighbours (optimal string alignment). At `limit` or more it
 * does not matter how much more, so that only the diagonal band that may stay below it is computed.
 */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: limit + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    // Cells outside the band are holes, and a hole costs too much: see `cost`.
    const current: number[] = [];
    if (row < limit) current[0] = row;
    const end = Math.min(b.length, row + limit - 1);
    for (let column = Math.max(1, row - limit + 1); column <= end; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        cost(last, column) + 1,
        cost(current, column - 1) + 1,
        cost(last, column - 1) + (same ? 0 : 1),
        swapped ? cost(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cost(last, b.length);
}

function cost(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
