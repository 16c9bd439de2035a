import { attributesIn, trailingBraces } from '../attributes.ts';
import { isBlankLine } from '../line.ts';
import type { RawParagraph } from '../raw.ts';
import type { Lines, Reader } from '../reader.ts';
import { type Strand, strandOf, strandUpTo } from '../strand.ts';
import { paragraphTakes, styleIn } from '../styles.ts';

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

/** `{.continued}` at its end: no first-line indent. `{.headline}`, in a template: that style. */
function paragraphOf(strand: Strand, reader: Reader): RawParagraph {
  const braces = trailingBraces(strand.text, ['.', '#']);
  if (braces < 0) return { kind: 'paragraph', continued: false, strand };
  const attributes = attributesIn(strand, braces + 1, strand.text.length - 1);
  const form = styleIn(attributes, paragraphTakes, strand, braces, reader);
  return {
    kind: 'paragraph',
    continued: attributes.classes.includes('continued'),
    ...(form !== undefined && { form }),
    strand: strandUpTo(strand, braces),
  };
}
