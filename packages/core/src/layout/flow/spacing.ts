import type { ParagraphStyle } from '../../document/index.ts';
import type { CaptionItem, Item, ParagraphItem } from '../items.ts';
import { closingHeight, type Flow, linesBottom, toGrid, tolerance } from './state.ts';

/**
 * Space below a paragraph. A single-spaced one before a double-spaced one leads back to the grid, by the shortest way:
 * every double-spaced baseline stands on a line number. What differs from the style is kept for the DOCX.
 */
export function spaceBelow(flow: Flow, item: ParagraphItem, next: Item | undefined, end: number): number {
  const space = ownSpaceBelow(flow, item, next, end);
  if (Math.abs(space - item.after) > tolerance) flow.spaces.after.set(item.id, space);
  else flow.spaces.after.delete(item.id);
  return space;
}

function ownSpaceBelow(flow: Flow, item: ParagraphItem, next: Item | undefined, end: number): number {
  if (isDouble(flow, item) && isSetOff(next)) return Math.max(item.after, item.pitch / 2);
  if (!flow.paper.grid && endsGroup(item, next)) return Math.max(item.after, item.pitch * 0.75);
  if (next?.kind === 'caption') return aboveCaption(flow, next, end);
  if (next?.kind !== 'paragraph' || !isDouble(flow, next)) return item.after;
  return isDouble(flow, item) ? item.after : toGrid(flow, end);
}

/** Lines that stand close together without being one paragraph: below the last of them there is the space of a paragraph. */
const groups: ReadonlySet<ParagraphStyle> = new Set([
  'contact',
  'press-item',
  'list-item',
  'list-item-2',
  'list-item-3',
]);

function endsGroup({ style }: ParagraphItem, next: Item | undefined): boolean {
  return groups.has(style) && (next?.kind !== 'paragraph' || !groups.has(next.style));
}

/** Half of it where the whole would push the paragraph that ends a section in Word on to an empty page. */
function aboveCaption(flow: Flow, caption: CaptionItem, end: number): number {
  const { above } = flow.paper.caption;
  const start = end + toGrid(flow, end);
  const height = caption.bracket.reduce((sum, { pitch }) => sum + pitch, flow.paper.caption.rule);
  const tight = caption.closesSection && start + above + height + closingHeight > linesBottom(flow) + tolerance;
  return start - end + (tight ? above / 2 : above);
}

const quotations: ReadonlySet<ParagraphStyle> = new Set(['block-quote', 'block-quote-item']);

/** A quotation or table stands half a line apart from the text above it; below, the way back to the grid does that. */
function isSetOff(next: Item | undefined): boolean {
  return next?.kind === 'table' || (next?.kind === 'paragraph' && quotations.has(next.style));
}

function isDouble(flow: Flow, item: ParagraphItem): boolean {
  return item.pitch === flow.paper.grid?.pitch;
}

/**
 * Space above a paragraph that the layout puts in: down to the line the court wants its title on, on the first page of
 * the section; and below a table, which has no space of its own, back to the grid. Word takes the larger of it and the
 * space below the paragraph before.
 */
export function spaceAbove(flow: Flow, item: ParagraphItem, position: number, belowTable: boolean): number {
  const known = flow.spaces.before.get(item.id);
  if (known !== undefined) return known;
  const space = belowTable && isDouble(flow, item) ? toGrid(flow, position) : downToLine(flow, item, position);
  if (space > tolerance) flow.spaces.before.set(item.id, space);
  return space;
}

function downToLine(flow: Flow, item: ParagraphItem, position: number): number {
  if (item.notAboveLine === undefined || flow.pages.length > 0) return 0;
  const target = flow.top + (item.notAboveLine - 1) * (flow.paper.grid?.pitch ?? 0);
  return Math.max(0, target - position);
}

/** The space above a block's first line here: nothing at the top of a page, but for the first block of its section. */
export function spaceHere(flow: Flow, item: ParagraphItem): number {
  const above = spaceAbove(flow, item, flow.position, flow.belowTable);
  const atStart = flow.pages.length === 0 && !flow.placed;
  return flow.placed || atStart ? Math.max(flow.spaceAfter, above) : 0;
}
