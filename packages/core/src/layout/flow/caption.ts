import type { CaptionItem } from '../items.ts';
import { placeColumns } from './columns.ts';
import type { Flow } from './state.ts';

/**
 * Places the caption: the parties, the bracket of parentheses, and the right column. As the bracket is even in its
 * number of lines and longer than either column, the text below is back on the grid, and the rule below the parties
 * has the bracket's last line to itself.
 */
export function placeCaption(flow: Flow, caption: CaptionItem): void {
  flow.position += flow.spaceAfter;
  flow.spaceAfter = 0;
  const { margins, caption: columns } = flow.paper;
  const edges = { margin: 0, rule: columns.rule };
  placeColumns(flow, [caption.left, caption.bracket, caption.right], edges, () => drawBracketApart(flow, caption));
  const y = flow.position - columns.rule / 2;
  const x1 = margins.left;
  flow.page.rules.push({ x1, y1: y, x2: x1 + columns.left + columns.gap, y2: y, width: columns.rule });
  flow.spaces.captionLines.set(caption.id, caption.bracket.length);
  flow.belowTable = true;
}

/** The parentheses are drawn, not read. */
function drawBracketApart(flow: Flow, caption: CaptionItem): void {
  const { lines, repeated } = flow.page;
  for (const line of lines.splice(0)) (line.block === caption.id ? repeated : lines).push(line);
}
