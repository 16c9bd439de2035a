import type { Flow } from '../flow.ts';
import { contentStart, indentOf, type Line } from '../line.ts';
import { type BlockConstruct, deepest } from '../reader.ts';
import { takeContained } from './contained.ts';

/** `[^reyes]: The text of a footnote.`, further paragraphs of it indented. */
export const note: BlockConstruct = {
  read: (lines, readBlocks) => {
    const { reader } = lines;
    const line = lines.lines[lines.at];
    const start = line && noteStart(reader.flow, line);
    if (!line || !start || lines.depth >= deepest) return undefined;
    const rest = { start: start.text, end: line.end };
    const inside = takeContained(lines, rest, { indent: indentOf(reader.flow, line), width: 4, ends: () => false });
    const known = reader.notes.get(start.label) ?? [];
    const offset = contentStart(reader.flow, line);
    known.push({ offset, label: start.label, blocks: readBlocks(reader, inside, lines.depth + 1) });
    reader.notes.set(start.label, known);
    return [];
  },
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && noteStart(flow, line) !== undefined;
  },
};

const longestLabel = 80;

function noteStart(flow: Flow, line: Line): { readonly label: string; readonly text: number } | undefined {
  const start = contentStart(flow, line);
  if (!flow.text.startsWith('[^', start)) return undefined;
  const head = flow.text.slice(start, Math.min(line.end, start + longestLabel));
  const label = /^\[\^([^\s[\]]+)\]:/.exec(head)?.[1];
  return label === undefined ? undefined : { label, text: start + label.length + 4 };
}
