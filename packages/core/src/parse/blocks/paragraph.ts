import { suggest } from '../../diagnostic/index.ts';
import { attributesIn, trailingBraces } from '../attributes.ts';
import { isBlankLine } from '../line.ts';
import type { RawParagraph } from '../raw.ts';
import { type Lines, type Reader, report } from '../reader.ts';
import { placeInStrand, type Strand, strandOf, strandUpTo } from '../strand.ts';

/** Takes the next line, and those after it up to a blank line or the start of another block. */
export function readParagraph(lines: Lines, interrupted: (index: number) => boolean): RawParagraph {
  const { reader } = lines;
  const start = lines.at;
  lines.at += 1;
  while (lines.at < lines.lines.length && !endsBefore(lines, interrupted)) lines.at += 1;
  return paragraphOf(strandOf(reader.flow, lines.lines.slice(start, lines.at)), reader);
}

function endsBefore(lines: Lines, interrupted: (index: number) => boolean): boolean {
  const line = lines.lines[lines.at];
  return line === undefined || isBlankLine(lines.reader.flow, line) || interrupted(lines.at);
}

/** `{.continued}` at its end: no first-line indent. */
function paragraphOf(strand: Strand, reader: Reader): RawParagraph {
  const braces = trailingBraces(strand.text, ['.']);
  if (braces < 0) return { kind: 'paragraph', continued: false, strand };
  const { classes, anchors, values, strays } = attributesIn(strand, braces + 1, strand.text.length - 1);
  const odd = classes.find((name) => name !== 'continued') ?? anchors[0] ?? values[0]?.[0] ?? strays[0];
  if (odd !== undefined) {
    const fix = suggest(odd, ['continued']) ? 'Did you mean “.continued”?' : 'A paragraph takes {.continued} only.';
    report(reader.diagnostics, 'bad-directive', placeInStrand(strand, braces), `A paragraph takes no “${odd}”.`, fix);
  }
  return { kind: 'paragraph', continued: classes.includes('continued'), strand: strandUpTo(strand, braces) };
}
