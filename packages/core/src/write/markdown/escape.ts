import { cutAtAddresses } from '../../document/index.ts';

/**
 * Text that CommonMark 0.31 and GitHub's tables, footnotes and strikethrough read as just that. An address stands in
 * angle brackets, where nothing is escaped.
 */
export function escaped(text: string, inTable = false): string {
  const pieces = cutAtAddresses(text.replaceAll(unwritable, ''));
  const written = pieces.map((piece, index) => (index % 2 === 1 ? `<${withoutEntities(piece)}>` : escapedWords(piece)));
  return inTable ? written.join('').replaceAll('|', '\\|') : written.join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, and HTML made of it cannot.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/** Underscores within a word are no emphasis (6.2), and an `&` is one unless it looks like a character of HTML (2.5). */
function escapedWords(text: string): string {
  return text
    .replaceAll(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replaceAll(/[\\`*[\]<~]/g, (sign) => `\\${sign}`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?[0-9A-Za-z]+;)/g, '\\&');
}

/** What looks like a character of HTML is one in an address, too, where a backslash is no escape. */
export function withoutEntities(address: string): string {
  return address.replaceAll(/&(?=#?[0-9A-Za-z]+;)/g, '&amp;');
}

/** What would start a heading, a quotation, a list, a rule, or underline the line above: 4.1 to 4.3, 5.1, 5.2; a table. */
export function escapedStart(line: string): string {
  return line
    .trim()
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=|:](?=[-=|:\s]*$))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
