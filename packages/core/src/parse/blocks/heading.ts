import type { ParagraphStyle } from '../../document/index.ts';
import { type Attributes, attributesIn, isAnchor, trailingBraces } from '../attributes.ts';
import type { Flow } from '../flow.ts';
import { contentStart, isSpace, type Line } from '../line.ts';
import type { RawBlock, RawHeading } from '../raw.ts';
import { type BlockConstruct, type Lines, type Reader, report } from '../reader.ts';
import { placeInStrand, type Strand, strandOf, strandUpTo } from '../strand.ts';
import { headingTakes, styleIn } from '../styles.ts';

/** `## The motion is timely. {#timely}` */
export const heading: BlockConstruct = {
  read: (lines) => readHeading(lines),
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && levelOf(flow, line) > 0;
  },
};

/** How many `#` open the line, up to six, before a space; 0 if it is no heading. */
function levelOf(flow: Flow, line: Line): number {
  const start = contentStart(flow, line);
  let at = start;
  while (at < line.end && flow.text[at] === '#' && at - start < 7) at += 1;
  const level = at - start;
  const closed = at === line.end || isSpace(flow.text.charCodeAt(at));
  return level <= 6 && closed ? level : 0;
}

function readHeading(lines: Lines): readonly RawBlock[] | undefined {
  const { flow } = lines.reader;
  const line = lines.lines[lines.at];
  const level = line ? levelOf(flow, line) : 0;
  if (!line || level === 0) return undefined;
  lines.at += 1;
  const strand = strandOf(flow, [{ start: contentStart(flow, line) + level, end: line.end }]);
  const braces = trailingBraces(strand.text, ['#', '.']);
  if (braces < 0) return [{ kind: 'heading', level, form: 'numbered', strand }];
  const attributes = attributesIn(strand, braces + 1, strand.text.length - 1);
  const style = styleIn(attributes, headingTakes, strand, braces, lines.reader);
  const anchor = anchorOf(attributes, strand, braces, lines.reader);
  const form = formOf(attributes, style);
  const named = anchor !== undefined && { anchor };
  return [{ kind: 'heading', level, form, ...(style && { style }), ...named, strand: strandUpTo(strand, braces) }];
}

function formOf({ classes }: Attributes, style: ParagraphStyle | undefined): RawHeading['form'] {
  if (classes.includes('title')) return 'title';
  return classes.includes('unnumbered') || style !== undefined ? 'unnumbered' : 'numbered';
}

function anchorOf({ anchors }: Attributes, strand: Strand, braces: number, reader: Reader): string | undefined {
  const [anchor] = anchors;
  if (anchor === undefined || (anchors.length < 2 && isAnchor(anchor))) return anchor;
  const fix = 'Give it one, in lower-case letters, digits and hyphens: {#timely}.';
  const what = 'This is no name for a heading to be pointed at.';
  report(reader.diagnostics, 'bad-directive', placeInStrand(strand, braces), what, fix);
  return anchor;
}
