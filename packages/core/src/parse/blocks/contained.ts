import type { Flow } from '../flow.ts';
import { contentStart, indentOf, isBlankLine, type Line, outdent } from '../line.ts';
import type { Lines } from '../reader.ts';

/** What a list item or footnote holds beside its own line. */
interface Container {
  /** Column of its marker: lines indented by two columns more are inside. */
  readonly indent: number;
  /** Columns to take away from a line inside, at most. */
  readonly width: number;
  /** Whether a line that could go on with its paragraph starts the next one instead. */
  readonly ends: (line: Line) => boolean;
}

/**
 * The lines of a list item or footnote: `first`, what is left of its own line, then those indented (blank lines between
 * them included), and those that simply go on with its paragraph. Advances past them.
 */
export function takeContained(lines: Lines, first: Line, { indent, width, ends }: Container): readonly Line[] {
  const { flow } = lines.reader;
  const taken: Line[] = [first];
  let inText = !isBlankLine(flow, first);
  lines.at += 1;
  while (lines.at < lines.lines.length) {
    const next = nextFilled(flow, lines);
    const line = lines.lines[next];
    if (!line) break;
    const inside = indentOf(flow, line) >= indent + 2;
    const goesOn = next === lines.at && inText && !ends(line) && !lines.startsBlock(next);
    if (!inside && !goesOn) break;
    taken.push(...lines.lines.slice(lines.at, next));
    taken.push(inside ? outdent(flow, line, width) : { start: contentStart(flow, line), end: line.end });
    lines.at = next + 1;
    inText = true;
  }
  return taken;
}

/** Index of the next line that is not blank. */
function nextFilled(flow: Flow, lines: Lines): number {
  let at = lines.at;
  for (let line = lines.lines[at]; line && isBlankLine(flow, line); line = lines.lines[at]) at += 1;
  return at;
}
