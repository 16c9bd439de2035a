/** Rows as PNG filters them, made plain (ISO 32000-1, 7.4.4.4, predictor 15); undefined where a row is cut short. */
export function unpredicted(bytes: Uint8Array, rowLength: number, step: number): Uint8Array | undefined {
  if (bytes.length % (rowLength + 1) !== 0) return undefined;
  const rows = bytes.length / (rowLength + 1);
  const plain = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (rowLength + 1)];
    for (let x = 0; x < rowLength; x++) {
      const at = row * rowLength + x;
      const left = x < step ? 0 : (plain[at - step] ?? 0);
      const up = row === 0 ? 0 : (plain[at - rowLength] ?? 0);
      const corner = row === 0 || x < step ? 0 : (plain[at - rowLength - step] ?? 0);
      const guesses = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
      plain[at] = (bytes[row * (rowLength + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? Number.NaN);
    }
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const nearest = [left, up, corner].map((each, order) => ({ each, order, far: Math.abs(estimate - each) }));
  return nearest.toSorted((a, b) => a.far - b.far || a.order - b.order)[0]?.each ?? 0;
}
