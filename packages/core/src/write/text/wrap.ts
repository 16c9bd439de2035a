/** Characters to a line: what every mail program shows unbroken. */
export const lineWidth = 72;

/** What stands before the first line of a text and before its others: `- ` and two spaces. */
export interface Margin {
  readonly first: string;
  readonly others: string;
}

const noMargin: Margin = { first: '', others: '' };

/**
 * Breaks text into lines at spaces, and where it breaks itself; what is wider than a line, as an address, is not
 * broken.
 */
export function wrap(text: string, margin: Margin = noMargin): string[] {
  const lines: string[] = [];
  for (const piece of text.trimEnd().split('\n')) {
    let line = lines.length === 0 ? margin.first : margin.others;
    let empty = true;
    for (const word of piece.split(/[ \t]+/).filter((each) => each !== '')) {
      if (!empty && width(line) + 1 + width(word) > lineWidth) {
        lines.push(line);
        line = margin.others;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line);
  }
  return lines;
}

export function width(text: string): number {
  return [...text].length;
}

/** What a keyboard types: mail programs have shown worse of the other spaces and hyphens. */
export function typed(line: string): string {
  return line
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll('\u00ad', '')
    .trimEnd();
}
