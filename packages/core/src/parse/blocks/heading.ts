import { suggest } from '../../diagnostic/index.ts';
import { type Attributes, attributesIn, trailingBraces } from '../attributes.ts';
import type { Flow } from '../flow.ts';
import { contentStart, isSpace, type Line } from '../line.ts';
import type { RawBlock, RawHeading } from '../raw.ts';
import { type BlockConstruct, type Lines, type Reader, report } from '../reader.ts';
import { placeInStrand, type Strand, strandOf, strandUpTo } from '../strand.ts';

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
  check(attributes, strand, braces, lines.reader);
  return [{ kind: 'heading', level, ...read(attributes), strand: strandUpTo(strand, braces) }];
}

function read({ anchors, classes }: Attributes): Pick<RawHeading, 'form' | 'anchor'> {
  const form = classes.includes('title') ? 'title' : classes.includes('unnumbered') ? 'unnumbered' : 'numbered';
  const [anchor] = anchors;
  return { form, ...(anchor !== undefined && { anchor }) };
}

function check({ anchors, classes, values, strays }: Attributes, strand: Strand, braces: number, reader: Reader): void {
  const place = placeInStrand(strand, braces);
  const known = ['title', 'unnumbered'];
  const unknown = classes.find((name) => !known.includes(name));
  const odd = unknown ?? values[0]?.[0] ?? strays[0];
  if (odd !== undefined) {
    const near = suggest(odd, known);
    const fix = near ? `Did you mean “.${near}”?` : 'A heading takes {#anchor}, {.title} and {.unnumbered}.';
    report(reader.diagnostics, 'bad-directive', place, `A heading takes no “${odd}”.`, fix);
  }
  const bad = anchors.find((anchor) => !/^[a-z][a-z0-9-]*$/.test(anchor));
  if (bad === undefined && anchors.length < 2) return;
  const fix = 'Give it one, in lower-case letters, digits and hyphens: {#timely}.';
  report(reader.diagnostics, 'bad-directive', place, 'This is no name for a heading to be pointed at.', fix);
}
