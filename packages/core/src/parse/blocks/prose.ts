import { loneProse } from '../line.ts';
import type { BlockConstruct } from '../reader.ts';

/** A Markdown field alone on its line: parsed alone, and grafted in. */
export const prose: BlockConstruct = {
  read: (lines) => {
    const line = lines.lines[lines.at];
    const slot = line && loneProse(lines.reader.flow, line);
    if (!slot) return undefined;
    lines.at += 1;
    return [{ kind: 'prose', source: slot.source }];
  },
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && loneProse(flow, line) !== undefined;
  },
};
