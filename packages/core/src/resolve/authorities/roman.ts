const values: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** The value of a roman numeral up to the hundreds; none for other letters. */
export function romanValue(numeral: string): number | undefined {
  const digits = [...numeral.toUpperCase()].map((letter) => values.get(letter));
  let sum = 0;
  for (const [index, digit] of digits.entries()) {
    if (digit === undefined) return undefined;
    sum += digit < (digits[index + 1] ?? 0) ? -digit : digit;
  }
  return digits.length === 0 ? undefined : sum;
}
