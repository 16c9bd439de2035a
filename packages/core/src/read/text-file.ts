import { type Diagnostic, type Outcome, type SourceText, sourceOfFile } from '../diagnostic/index.ts';
import { badCharacters, withoutBadCharacters } from './characters.ts';

/**
 * The text of a file: UTF-8, with or without a byte order mark, with any line ends (they come out as `\n`).
 * Characters that cannot be printed are reported and replaced, so that reading can go on.
 */
export function readText(file: string, bytes: Uint8Array): Outcome<SourceText> {
  const utf16 = isUtf16(bytes);
  const decoded = utf16 ? undefined : decodeUtf8(bytes);
  if (decoded === undefined) return { diagnostics: [utf16 ? inUtf16(file) : notUtf8(file, bytes)] };
  const source = sourceOfFile(file, decoded.replace(/\r\n?/g, '\n'));
  const diagnostics = badCharacters(source);
  if (diagnostics.length === 0) return { value: source, diagnostics };
  return { value: { ...source, text: withoutBadCharacters(source.text) }, diagnostics };
}

/** What a file that {@link readText} refuses may say, and what a program shows of it that takes it for UTF-8. */
export function guessedTexts(bytes: Uint8Array): readonly string[] {
  const shown = new TextDecoder('utf-8').decode(bytes).replaceAll('\0', '');
  if (!isUtf16(bytes)) return [shown];
  const encoding = bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le';
  return [new TextDecoder(encoding).decode(bytes), shown];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A byte order mark, or a zero in every other of the first bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [first === 0, second === 0, third === 0, fourth === 0];
  return bytes.length >= 4 && zeros.filter(Boolean).length === 2 && zeros[0] === zeros[2];
}

function inUtf16(file: string): Diagnostic {
  return {
    code: 'unreadable-text',
    severity: 'error',
    place: { file, line: 1, col: 1 },
    what: `${file} is UTF-16 text (Windows calls it “Unicode”).`,
    fix: 'Save it again with the encoding UTF-8.',
  };
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const { line, col, byte } = firstBadByte(bytes);
  const name = byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'unreadable-text',
    severity: 'error',
    place: { file, line, col },
    what: `${file} is not UTF-8 text: the byte ${name} here cannot be read.`,
    why: 'It may have been saved as “ANSI” or “Windows-1252”, where this would be a curly quote, a dash or an accent.',
    fix: 'Save it again with the encoding UTF-8.',
  };
}

/** A line feed is never part of a longer UTF-8 sequence, so that lines can be tried one by one. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly col: number; readonly byte: number } {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const content = bytes.subarray(start, end);
    if (decodeUtf8(content) === undefined) return { line, ...badByteIn(content) };
    start = end + 1;
  }
  return { line: 1, col: 1, byte: 0 };
}

/** Doubles the good beginning until it breaks, then halves: no more than a few decodings of the line. */
function badByteIn(line: Uint8Array): { readonly col: number; readonly byte: number } {
  let good = 0;
  for (let step = line.length; step >= 1; step = Math.floor(step / 2)) {
    while (good + step <= line.length && isPrefix(line.subarray(0, good + step))) good += step;
  }
  // A sequence cut short is left out of `before`: its first byte is the one to name.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line.subarray(0, good), { stream: true });
  return { col: before.length + 1, byte: line[new TextEncoder().encode(before).length] ?? 0 };
}

/** Whether bytes are UTF-8 as far as they go, a sequence cut off at the end allowed. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
