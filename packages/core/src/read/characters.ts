import { type Diagnostic, placeAt, type SourceText } from '../diagnostic/index.ts';

/** Text files hold these by accident only. A binary file holds thousands: the first few say it. */
const mostReported = 10;

/**
 * Control characters (save tab and line feed), surrogates without a partner, noncharacters, private-use
 * characters (they mean nothing outside one font, and `parse/` marks slots with them) and Unicode's own line ends.
 */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]/gu;

/** What is not surely none of them, so that what Unicode says of each is looked up in few texts. */
const unsure = /[^\t\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]/;

const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'the null character'],
  [0x08, 'backspace'],
  [0x0b, 'a manual line break from Word'],
  [0x0c, 'a page break'],
  [0x0d, 'a carriage return'],
  [0x1e, 'a non-breaking hyphen from Word'],
  [0x1f, 'an optional hyphen from Word'],
  [0x85, 'a next-line character'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0xfeff, 'a byte order mark in the middle of the text'],
]);

/** Every character of `source` that cannot stand in a court paper, named and placed. */
export function badCharacters(source: SourceText): readonly Diagnostic[] {
  if (!unsure.test(source.text)) return [];
  const diagnostics: Diagnostic[] = [];
  let found = 0;
  for (const match of source.text.matchAll(forbidden)) {
    found += 1;
    if (found <= mostReported) diagnostics.push(badCharacter(source, match.index));
  }
  if (found > mostReported) diagnostics.push(andMore(source, found - mostReported));
  return diagnostics;
}

/** The text with each of them replaced, so that the rest of the file can still be read for its other mistakes. */
export function withoutBadCharacters(text: string): string {
  return text.replace(forbidden, (character) => '\uFFFD'.repeat(character.length));
}

function badCharacter(source: SourceText, at: number): Diagnostic {
  const code = source.text.codePointAt(at) ?? 0;
  return {
    code: 'bad-character',
    severity: 'error',
    place: placeAt(source, at),
    what: `The character ${spelled(code)}, ${nameOf(code)}, stands in the text.`,
    why: 'Word and PDF files cannot hold it, or show nothing for it.',
    fix: 'Delete it, or type what it stood for.',
  };
}

function andMore(source: SourceText, count: number): Diagnostic {
  const what = `${source.file} has ${count} more such characters.`;
  return { code: 'bad-character', severity: 'error', what, fix: 'Check that it is a text file, saved as UTF-8.' };
}

/** `U+FFFE` */
function spelled(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOf(code: number): string {
  const name = names.get(code);
  if (name !== undefined) return name;
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character (a lone surrogate)';
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)) return 'which is no character (a noncharacter)';
  return code < 0xa0 ? 'a control character' : 'a private-use character (a symbol of one font)';
}
