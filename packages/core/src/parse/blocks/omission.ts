import type { Flow } from '../flow.ts';
import { contentEnd, contentStart, type Line } from '../line.ts';
import type { BlockConstruct } from '../reader.ts';
import { strandOf } from '../strand.ts';

/** `* * *` on a line of its own: paragraphs left out of a quotation. A paragraph, where CommonMark has a rule. */
export const omission: BlockConstruct = {
  read: (lines) => {
    const { flow } = lines.reader;
    const line = lines.lines[lines.at];
    if (!line || !isOmission(flow, line)) return undefined;
    lines.at += 1;
    return [{ kind: 'paragraph', continued: false, strand: strandOf(flow, [line]) }];
  },
  interrupts: (flow, lines, index) => {
    const line = lines[index];
    return line !== undefined && isOmission(flow, line);
  },
};

export function isOmission(flow: Flow, line: Line): boolean {
  const start = contentStart(flow, line);
  const end = contentEnd(flow, line);
  return end - start >= 5 && end - start < 64 && /^\*(?: \*){2,}$/.test(flow.text.slice(start, end));
}
