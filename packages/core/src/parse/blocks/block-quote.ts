import type { Flow } from '../flow.ts';
import { contentStart, type Line } from '../line.ts';
import { type BlockConstruct, deepest } from '../reader.ts';

/** `> quoted words`. Each line of it has its own `>`: a line without one goes on after the quotation. */
export const blockQuote: BlockConstruct = {
  read: (lines, readBlocks) => {
    if (lines.depth >= deepest) return undefined;
    const { flow } = lines.reader;
    const inside: Line[] = [];
    for (let line = lines.lines[lines.at]; line && isQuoted(flow, line); line = lines.lines[lines.at]) {
      inside.push(unquoted(flow, line));
      lines.at += 1;
    }
    if (inside.length === 0) return undefined;
    return [{ kind: 'block-quote', blocks: readBlocks(lines.reader, inside, lines.depth + 1) }];
  },
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && isQuoted(flow, line);
  },
};

function isQuoted(flow: Flow, line: Line): boolean {
  const start = contentStart(flow, line);
  return start < line.end && flow.text[start] === '>';
}

function unquoted(flow: Flow, line: Line): Line {
  const after = contentStart(flow, line) + 1;
  return { start: after < line.end && flow.text[after] === ' ' ? after + 1 : after, end: line.end };
}
