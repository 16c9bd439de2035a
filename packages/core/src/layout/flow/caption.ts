import type { CaptionItem } from '../items.ts';
import { placeColumns } from './columns.ts';
import { startPage } from './page.ts';
import { type Flow, linesBottom, putLine, tolerance } from './state.ts';

/**
 * Places the caption as Word places the table it is: a row of the parties, the bracket and the right column, which may
 * break across pages, and a row of the bracket's last line with the rule below the parties. As the bracket is even in its
 * number of lines, the text below is back on the grid.
 */
export function placeCaption(flow: Flow, caption: CaptionItem): void {
  flow.position += flow.spaceAfter;
  flow.spaceAfter = 0;
  const columns = [caption.left, caption.bracket.slice(0, -1), caption.right];
  placeColumns(flow, columns, { above: 0, below: 0, eachPage: () => drawBracketApart(flow, caption) });
  placeLastRow(flow, caption);
  flow.spaces.captionLines.set(caption.id, caption.bracket.length);
  flow.belowTable = true;
}

function placeLastRow(flow: Flow, caption: CaptionItem): void {
  const last = caption.bracket.at(-1);
  if (!last) return;
  const { margins, caption: widths } = flow.paper;
  const height = last.pitch + widths.rule;
  if (flow.position + height > linesBottom(flow) + tolerance) startPage(flow);
  putLine(flow, last, 0, flow.position);
  drawBracketApart(flow, caption);
  flow.position += height;
  flow.placed = true;
  const y = flow.position - widths.rule / 2;
  const x1 = margins.left;
  flow.page.rules.push({ x1, y1: y, x2: x1 + widths.left, y2: y, width: widths.rule });
}

/** The parentheses are drawn, not read. */
function drawBracketApart(flow: Flow, caption: CaptionItem): void {
  const { lines, repeated } = flow.page;
  for (const line of lines.splice(0)) (line.block === caption.id ? repeated : lines).push(line);
}
