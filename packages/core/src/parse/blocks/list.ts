import { attributesIn, isAnchor } from '../attributes.ts';
import { type Flow, placeIn } from '../flow.ts';
import { columnsBetween, contentStart, isBlankLine, isSpace, type Line } from '../line.ts';
import type { RawBlock, RawListItem } from '../raw.ts';
import { type BlockConstruct, deepest, type Lines, type ReadBlocks, type Reader, report } from '../reader.ts';
import { strandOf } from '../strand.ts';
import { takeContained } from './contained.ts';
import { isOmission } from './omission.ts';

/** `- first` or `1. first`; an item may hold paragraphs, lists and quotations, indented by two columns or more. */
export const list: BlockConstruct = {
  read: readList,
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    const marker = line && markerOf(flow, line);
    if (!marker || isBlankLine(flow, marker.rest)) return false;
    // A wrapped sentence may well begin with “12.”; only a 1, or a name, starts a list in the middle of a paragraph.
    return !marker.ordered || marker.number === 1 || flow.text.startsWith('{#', contentStart(flow, marker.rest));
  },
};

interface Marker {
  readonly ordered: boolean;
  readonly number: number;
  /** Column of the marker, and columns from there to the text. */
  readonly indent: number;
  readonly width: number;
  /** What follows it on its line. */
  readonly rest: Line;
}

function readList(lines: Lines, readBlocks: ReadBlocks): readonly RawBlock[] | undefined {
  const first = nextMarker(lines);
  if (!first || lines.depth >= deepest) return undefined;
  const items: RawListItem[] = [];
  for (let marker: Marker | undefined = first; marker?.ordered === first.ordered; marker = nextMarker(lines)) {
    const { indent, width } = marker;
    const { anchor, rest } = namedItem(lines.reader, marker.rest);
    const ends = (line: Line): boolean => markerOf(lines.reader.flow, line) !== undefined;
    const inside = takeContained(lines, rest, { indent, width: indent + width, ends });
    const blocks = readBlocks(lines.reader, inside, lines.depth + 1);
    items.push({
      ...(anchor !== undefined && { anchor }),
      blocks,
      offset: anchor === undefined ? rest.start : contentStart(lines.reader.flow, marker.rest),
    });
    skipBlanksToMarker(lines);
  }
  return [{ kind: 'list', ordered: first.ordered, start: first.number, items }];
}

/** `1. {#diverted-staff} Text`: the name of the item, and the rest of its line. */
function namedItem(reader: Reader, line: Line): { readonly anchor?: string; readonly rest: Line } {
  const { flow, diagnostics } = reader;
  const start = contentStart(flow, line);
  const close = flow.text.startsWith('{#', start) ? flow.text.slice(start, line.end).indexOf('}') : -1;
  if (close < 0) return { rest: line };
  const strand = strandOf(flow, [{ start, end: start + close + 1 }]);
  const { anchors, classes, values, strays } = attributesIn(strand, 1, close);
  const [anchor = ''] = anchors;
  const alone = anchors.length === 1 && classes.length + values.length + strays.length === 0;
  if (!alone || !isAnchor(anchor)) {
    const what = `${flow.text.slice(start, start + close + 1)} is no name for a paragraph to be cited by.`;
    const fix = 'Give it one, in lower-case letters, digits and hyphens: {#diverted-staff}.';
    report(diagnostics, 'bad-directive', placeIn(flow, start), what, fix);
  }
  return { anchor, rest: { start: start + close + 1, end: line.end } };
}

function nextMarker(lines: Lines): Marker | undefined {
  const line = lines.lines[lines.at];
  return line && markerOf(lines.reader.flow, line);
}

/** Blank lines between items belong to the list; those after its last item do not matter. */
function skipBlanksToMarker(lines: Lines): void {
  const { flow } = lines.reader;
  for (let line = lines.lines[lines.at]; line && isBlankLine(flow, line); line = lines.lines[lines.at]) lines.at += 1;
}

function markerOf(flow: Flow, line: Line): Marker | undefined {
  const start = contentStart(flow, line);
  const end = bulletEnd(flow, line, start) ?? numberEnd(flow, line, start);
  if (end === undefined || (end < line.end && !isSpace(flow.text.charCodeAt(end)))) return undefined;
  const bullet = flow.text[start] ?? '';
  const ordered = bullet >= '0' && bullet <= '9';
  if (bullet === '*' && isOmission(flow, line)) return undefined;
  const rest = { start: Math.min(end + 1, line.end), end: line.end };
  return {
    ordered,
    number: ordered ? Number(flow.text.slice(start, end - 1)) : 1,
    indent: columnsBetween(flow, line.start, start),
    width: columnsBetween(flow, start, contentStart(flow, rest)),
    rest,
  };
}

function bulletEnd(flow: Flow, line: Line, start: number): number | undefined {
  return start < line.end && '-+*'.includes(flow.text[start] ?? ' ') ? start + 1 : undefined;
}

/** One to three digits, so that a line that begins with a year is no list, then `.` or `)`. */
function numberEnd(flow: Flow, line: Line, start: number): number | undefined {
  let at = start;
  while (at < line.end && at - start < 4 && /[0-9]/.test(flow.text[at] ?? '')) at += 1;
  const digits = at - start;
  const closed = at < line.end && '.)'.includes(flow.text[at] ?? ' ');
  return digits >= 1 && digits <= 3 && closed ? at + 1 : undefined;
}
