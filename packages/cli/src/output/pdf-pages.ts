import { constants, inflateSync } from 'node:zlib';

/**
 * How many pages a PDF made elsewhere has, by the root of its page tree (ISO 32000-1, 7.7.3.2), which may stand in a
 * compressed object stream (7.5.7). Nothing where that is not plain to see: in a file that is encrypted, was changed
 * after it was written, or is broken. A wrong count is worse than none.
 *
 * @example pagesOfPdf(readFileSync('complaint-in-intervention.pdf')) // 2
 */
export function pagesOfPdf(bytes: Uint8Array): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (!text.startsWith('%PDF-') || wasChanged(text) || text.includes('/Encrypt')) return undefined;
  const objects = [...plainObjects(text)];
  const streams = objects.filter(({ words }) => /\/Type\s*\/ObjStm\b/.test(words));
  const packed = streams.map((stream) => packedObjects(file, stream));
  if (packed.includes(undefined)) return undefined;
  const all = [...objects.map(({ words }) => words), ...packed.flatMap((words) => words ?? [])];
  const roots = all.filter((words) => /\/Type\s*\/Pages\b/.test(words) && !/\/Parent\b/.test(words));
  const count = roots.length === 1 ? /\/Count\s+(\d{1,6})\b/.exec(roots[0] ?? '')?.[1] : undefined;
  return count === undefined ? undefined : Number(count);
}

/** Changes go behind the end: a second one, or in a linearized file more bytes than it says of itself (annex F.2). */
function wasChanged(text: string): boolean {
  const linearized = /<<[^>]*\/Linearized\s[^>]*>>/.exec(text.slice(0, 2048))?.[0];
  if (linearized === undefined) return text.split('startxref').length !== 2;
  return Number(/\/L\s+(\d{1,10})\b/.exec(linearized)?.[1]) !== text.length;
}

interface PlainObject {
  /** Up to its stream, if it has one. */
  readonly words: string;
  /** Where the stream's bytes start. */
  readonly stream: number;
  readonly end: number;
}

/** What stands between `obj` and `endobj`, each character looked at once. */
function* plainObjects(text: string): Generator<PlainObject> {
  const opening = /\b\d{1,10} \d{1,5} obj\b/g;
  for (let end = 0; opening.exec(text); opening.lastIndex = end) {
    const start = opening.lastIndex;
    end = text.indexOf('endobj', start);
    if (end < 0) return;
    const body = text.slice(start, end);
    const stream = />>\s*stream\r?\n/.exec(body);
    const words = stream ? body.slice(0, stream.index) : body;
    yield { words, stream: start + (stream ? stream.index + stream[0].length : 0), end };
  }
}

/** The objects of an object stream; nothing where it is not simply deflated. */
function packedObjects(file: Buffer, { words, stream, end }: PlainObject): readonly string[] | undefined {
  const first = Number(/\/First\s+(\d{1,9})\b/.exec(words)?.[1] ?? Number.NaN);
  if (Number.isNaN(first) || !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(words) || words.includes('/DecodeParms')) {
    return undefined;
  }
  try {
    const limits = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostInflated };
    const inflated = inflateSync(file.subarray(stream, end), limits).toString('latin1');
    // Pairs of a number and where its object starts.
    const starts = inflated
      .slice(0, first)
      .trim()
      .split(/\s+/)
      .flatMap((figure, index) => (index % 2 === 1 ? [first + Number(figure)] : []));
    return starts.map((start, index) => inflated.slice(start, starts[index + 1]));
  } catch {
    return undefined;
  }
}

/** An object stream holds some hundred objects of a hundred bytes: what is larger was made to fill the memory. */
const mostInflated = 20_000_000;
