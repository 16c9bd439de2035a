import type { Flow } from '../flow.ts';
import { columnsBetween, contentStart, isBlankLine, isSpace, type Line } from '../line.ts';
import type { RawBlock, RawListItem } from '../raw.ts';
import { type BlockConstruct, deepest, type Lines, type ReadBlocks } from '../reader.ts';
import { takeContained } from './contained.ts';
import { isOmission } from './omission.ts';

/** `- first` or `1. first`; an item may hold paragraphs, lists and quotations, indented by two columns or more. */
export const list: BlockConstruct = {
  read: readList,
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    const marker = line && markerOf(flow, line);
    if (!marker || isBlankLine(flow, marker.rest)) return false;
    // A wrapped sentence may well begin with “12.”; only a 1 starts a list in the middle of a paragraph.
    return !marker.ordered || marker.number === 1;
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
    const { rest, indent, width } = marker;
    const ends = (line: Line): boolean => markerOf(lines.reader.flow, line) !== undefined;
    const inside = takeContained(lines, rest, { indent, width: indent + width, ends });
    items.push({ blocks: readBlocks(lines.reader, inside, lines.depth + 1), offset: rest.start });
    skipBlanksToMarker(lines);
  }
  return [{ kind: 'list', ordered: first.ordered, start: first.number, items }];
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
