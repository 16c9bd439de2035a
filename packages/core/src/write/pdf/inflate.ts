/**
 * Unpacks zlib-wrapped data (RFC 1950, 1951) of a known length; what is missing, or comes after an error, is zeros.
 * Slow and small, code by code: it is for a logo now and then, and a fast one costs every rendering its tables.
 */
export function inflate(data: Uint8Array, length: number): Uint8Array {
  // Two bytes of zlib's own stand before the blocks.
  const reader: Reader = { data, at: 2, bits: 0, count: 0, out: new Uint8Array(length), end: 0 };
  for (let last = false; !last && reader.end < length && reader.at <= data.length; ) {
    last = take(reader, 1) === 1;
    const kind = take(reader, 2);
    if (kind === 0) copyStored(reader);
    else if (kind === 1) unpack(reader, fixedLengths, fixedDistances);
    else if (kind === 2) unpackDynamic(reader);
    else break;
  }
  return reader.out;
}

interface Reader {
  readonly data: Uint8Array;
  at: number;
  bits: number;
  count: number;
  readonly out: Uint8Array;
  end: number;
}

function take(reader: Reader, wanted: number): number {
  while (reader.count < wanted) {
    reader.bits |= (reader.data[reader.at++] ?? 0) << reader.count;
    reader.count += 8;
  }
  const value = reader.bits & ((1 << wanted) - 1);
  reader.bits >>>= wanted;
  reader.count -= wanted;
  return value;
}

function copyStored(reader: Reader): void {
  reader.at -= reader.count >> 3;
  reader.bits = 0;
  reader.count = 0;
  const length = (reader.data[reader.at] ?? 0) | ((reader.data[reader.at + 1] ?? 0) << 8);
  reader.at += 4;
  const piece = reader.data.subarray(reader.at, reader.at + Math.min(length, reader.out.length - reader.end));
  reader.out.set(piece, reader.end);
  reader.end += piece.length;
  reader.at += length;
}

/** A canonical code: how many symbols have a code of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const longest = 15;

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: longest + 1 }, (_, each) => lengths.filter((length) => length === each).length);
  const symbols = counts.flatMap((_, each) =>
    each === 0 ? [] : lengths.flatMap((length, symbol) => (length === each ? [symbol] : [])),
  );
  return { counts, symbols };
}

/** -1 for bits that are no code. */
function decode(reader: Reader, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longest; length++) {
    code |= take(reader, 1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? -1;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}

const repeated = (...runs: readonly (readonly [length: number, count: number])[]): number[] =>
  runs.flatMap(([length, count]) => Array.from({ length: count }, () => length));

const fixedLengths = repeated([8, 144], [9, 112], [7, 24], [8, 8]);
const fixedDistances = repeated([5, 30]);

/** RFC 1951, 3.2.7: in which order the lengths of the code for code lengths come. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

function unpackDynamic(reader: Reader): void {
  const literals = take(reader, 5) + 257;
  const distances = take(reader, 5) + 1;
  const orders = take(reader, 4) + 4;
  const own = repeated([0, lengthOrder.length]);
  for (const place of lengthOrder.slice(0, orders)) own[place] = take(reader, 3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = decode(reader, code);
    if (symbol < 0) return;
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) lengths.push(...repeated([lengths.at(-1) ?? 0, 3 + take(reader, 2)]));
    else lengths.push(...repeated([0, symbol === 17 ? 3 + take(reader, 3) : 11 + take(reader, 7)]));
  }
  unpack(reader, lengths.slice(0, literals), lengths.slice(literals, literals + distances));
}

/** RFC 1951, 3.2.5. */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];

function unpack(reader: Reader, literalLengths: readonly number[], distanceLengths: readonly number[]): void {
  const literals = codeOf(literalLengths);
  const distances = codeOf(distanceLengths);
  const { out, data } = reader;
  const endOfBlock = 256;
  while (reader.end < out.length && reader.at <= data.length + 8) {
    const symbol = decode(reader, literals);
    if (symbol < 0 || symbol === endOfBlock) return;
    if (symbol < endOfBlock) {
      out[reader.end++] = symbol;
      continue;
    }
    const length = (lengthBases[symbol - 257] ?? 0) + take(reader, lengthBits[symbol - 257] ?? 0);
    const step = decode(reader, distances);
    const distance = (distanceBases[step] ?? 0) + take(reader, Math.max(0, (step >> 1) - 1));
    const end = Math.min(out.length, reader.end + length);
    for (; reader.end < end; reader.end++) out[reader.end] = out[reader.end - distance] ?? 0;
  }
}
