import type { Block, NumberFormat, Numbering, Paragraph } from './document.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { plainText } from './plain.ts';
import { styleRoles } from './style-roles.ts';

/**
 * Flat blocks as what they are together, for whoever does not write flat paragraphs: items within their list,
 * paragraphs of one quotation, headings by their depth.
 */
export type Part = ParagraphPart | BlockPart;

/** What paragraphs make among themselves. */
export type ParagraphPart = TextPart | HeadingPart | QuotationPart | ListPart;

interface TextPart {
  readonly kind: 'text';
  readonly paragraph: Paragraph;
}

export interface HeadingPart {
  readonly kind: 'heading';
  readonly paragraph: Paragraph;
  /** With its number: `II. ARGUMENT`. */
  readonly title: string;
  /** From 1; at most one deeper than the heading before it. */
  readonly depth: number;
}

export interface QuotationPart {
  readonly kind: 'quotation';
  readonly paragraphs: readonly Paragraph[];
}

export interface ListPart {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly numbering: Numbering;
  /** The paragraph that bears the number. */
  readonly paragraph: Paragraph;
  /** What else stands in the item: paragraphs that go on, quotations, deeper lists. */
  readonly more: readonly ParagraphPart[];
}

/** A block that is no paragraph. */
export type OtherBlock = Exclude<Block, Paragraph>;

/** Each by its kind, for a table that forgets none. */
export type OtherBlockOf = { readonly [K in OtherBlock['kind']]: Extract<OtherBlock, { readonly kind: K }> };

interface BlockPart {
  readonly kind: 'block';
  readonly block: OtherBlock;
}

export function partsOf(paragraphs: readonly Paragraph[]): readonly ParagraphPart[];
export function partsOf(blocks: readonly Block[]): readonly Part[];
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const grouping: Grouping = { parts: [], openLists: [], openHeadings: [] };
  for (const block of blocks) {
    if (block.kind === 'paragraph') addParagraph(grouping, block);
    else {
      grouping.openLists = [];
      grouping.parts.push({ kind: 'block', block });
    }
  }
  return grouping.parts;
}

/** A heading's words on one line, with its number: what its bookmark says. */
function headingTitle(paragraph: Paragraph): string {
  const label = paragraph.numbering?.label ?? '';
  return `${label} ${plainText(paragraph.inlines)}`.replaceAll(/\s+/g, ' ').trim();
}

interface Grouping {
  readonly parts: Part[];
  /** Lists that the next item may go on with, outermost first. */
  openLists: readonly OpenList[];
  openHeadings: readonly number[];
}

interface OpenList {
  readonly list: string;
  readonly level: number;
  readonly format: NumberFormat;
  /** Of its first item. */
  readonly style: ParagraphStyle;
  readonly items: OpenItem[];
}

interface OpenItem extends ListItem {
  readonly more: ParagraphPart[];
}

function addParagraph(grouping: Grouping, paragraph: Paragraph): void {
  const role = styleRoles[paragraph.style];
  if (role.kind === 'list') {
    addItem(grouping, paragraph);
    return;
  }
  const home = paragraph.style === 'block-quote-item' ? innermost(grouping) : undefined;
  if (!home) grouping.openLists = [];
  const parts = home ?? grouping.parts;
  if (role.kind === 'quotation') addQuoted(parts, paragraph);
  else if (role.kind === 'heading') addHeading(grouping, paragraph, role.rank);
  else parts.push({ kind: 'text', paragraph });
}

function addHeading(grouping: Grouping, paragraph: Paragraph, rank: number): void {
  const title = headingTitle(paragraph);
  // Without words it would be an empty bookmark, and the next heading's depth must not count it.
  if (title === '') {
    grouping.parts.push({ kind: 'text', paragraph });
    return;
  }
  grouping.openHeadings = openHeading(grouping.openHeadings, rank);
  grouping.parts.push({ kind: 'heading', paragraph, title, depth: grouping.openHeadings.length });
}

/** The paragraphs of one quotation follow one another. */
function addQuoted(parts: (Part | ParagraphPart)[], paragraph: Paragraph): void {
  const last = parts.at(-1);
  if (last?.kind === 'quotation') parts[parts.length - 1] = { ...last, paragraphs: [...last.paragraphs, paragraph] };
  else parts.push({ kind: 'quotation', paragraphs: [paragraph] });
}

/** Opens and closes lists as the item's level asks; a paragraph without a number goes on with the item above it. */
function addItem(grouping: Grouping, paragraph: Paragraph): void {
  const { numbering, style } = paragraph;
  if (!numbering) {
    closeBelow(grouping, style);
    (innermost(grouping) ?? grouping.parts).push({ kind: 'text', paragraph });
    return;
  }
  const { list, level, format } = numbering;
  const outer = grouping.openLists.filter((open) => open.level < level);
  const same = grouping.openLists.find((open) => open.level === level && open.list === list && open.format === format);
  const item: OpenItem = { numbering, paragraph, more: [] };
  if (same) same.items.push(item);
  const home = same ?? { list, level, format, style, items: [item] };
  if (!same) (outer.at(-1)?.items.at(-1)?.more ?? grouping.parts).push({ kind: 'list', items: home.items });
  grouping.openLists = [...outer, home];
}

/** What goes on with an item of an outer list closes the lists within it. */
function closeBelow(grouping: Grouping, style: ParagraphStyle): void {
  const wanted = style === 'numbered-continued' ? 'numbered-paragraph' : style;
  const at = grouping.openLists.findLastIndex((open) => open.style === wanted);
  if (at >= 0) grouping.openLists = grouping.openLists.slice(0, at + 1);
}

function innermost({ openLists }: Grouping): ParagraphPart[] | undefined {
  return openLists.at(-1)?.items.at(-1)?.more;
}

/**
 * Opens a heading of some rank and gives the ranks that stand open with it on top; how many they are is its depth.
 * Ranks may skip (an A. right below a title), depths never do: PDF/UA-1, 7.4.2.
 */
function openHeading(open: readonly number[], rank: number): readonly number[] {
  return [...open.filter((outer) => outer < rank), rank];
}
