import type { Citation } from '../../authority/index.ts';
import type {
  Block,
  CitedInline,
  DraftBlock,
  DraftHeading,
  DraftList,
  DraftParagraph,
  Numbering,
  Paragraph,
  ParagraphStyle,
} from '../../document/index.ts';
import { numberLabel } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { deepestLevel } from '../paragraphs.ts';
import { noBreakSpace, textOf } from '../words.ts';
import { makeInlines } from './inlines.ts';
import { inNote, paragraphStyle, quoted, type Surroundings, takesItems } from './surroundings.ts';
import { makeTable, tableAsParagraphs } from './table.ts';

type Cited = CitedInline<Citation>;
type Draft = DraftBlock<Cited>;
type DraftOf = { readonly [K in Draft['kind']]: Extract<Draft, { readonly kind: K }> };
type Maker<B> = (desk: Desk, block: B, around: Surroundings) => readonly Block[];

const makers: { readonly [K in keyof DraftOf]: Maker<DraftOf[K]> } = {
  heading: (desk, block, around) => makeHeading(desk, block, around),
  paragraph: (desk, block, around) => makeParagraph(desk, block, around),
  'block-quote': (desk, { blocks }, around) => makeFlow(desk, blocks, quoted(around)),
  list: (desk, block, around) => makeList(desk, block, around),
  table: (desk, block, around) => (inNote(around) ? tableAsParagraphs(desk, block) : [makeTable(desk, block)]),
  // Only at the top of a paper does a directive stand for anything: directives/ makes those.
  directive: () => [],
};

function make<K extends keyof DraftOf>(desk: Desk, kind: K, block: DraftOf[K], around: Surroundings): readonly Block[] {
  return makers[kind](desk, block, around);
}

/** Flattens blocks as Word has them: paragraphs in named styles, and tables. */
export function makeFlow(desk: Desk, blocks: readonly Draft[], around: Surroundings): readonly Block[] {
  return blocks.flatMap((block) => make(desk, block.kind, block, around));
}

/** A paragraph of nothing, such as an optional value left out, is not set. */
function makeParagraph(desk: Desk, block: DraftParagraph<Cited>, around: Surroundings): readonly Paragraph[] {
  const inlines = makeInlines(desk, block.inlines);
  const style = block.form ?? paragraphStyle(around, block.continued);
  return inlines.length === 0 ? [] : [paragraph(desk, style, inlines)];
}

function makeHeading(desk: Desk, block: DraftHeading<Cited>, around: Surroundings): readonly Paragraph[] {
  // Within a quotation, a list or a note a heading is only a line of it.
  if (around.container !== 'body') return makeParagraph(desk, asParagraph(block), around);
  const entry = desk.nextHeading();
  if (entry?.heading !== block) throw new Error('Headings were numbered in another order than written.');
  const { anchor, numbering } = entry;
  const style = block.style ?? headingStyle(desk, block);
  const made = paragraph(desk, style, makeInlines(desk, block.inlines));
  return [{ ...made, anchor, ...(numbering && { numbering }) }];
}

/** Between numbered paragraphs a heading stands at the side. */
function headingStyle({ input: { manifest } }: Desk, { form, level }: DraftHeading<Cited>): ParagraphStyle {
  if (form === 'title') return 'title';
  if (manifest.nature === 'press') return 'press-heading';
  return manifest.numberedParagraphs ? 'subheading' : (`heading-${level}` as const);
}

function asParagraph({ inlines, place }: DraftHeading<Cited>): DraftParagraph<Cited> {
  return { kind: 'paragraph', continued: false, inlines, place };
}

function makeList(desk: Desk, list: DraftList<Cited>, around: Surroundings): readonly Block[] {
  if (list.items.some((item) => desk.outline.itemOf.has(item))) return makeNumbered(desk, list, around);
  const id = desk.nextList();
  return list.items.flatMap((item, index) =>
    makeItem(desk, item.blocks, around, marker(list, id, index, around.level)),
  );
}

/** The paragraphs of a declaration, as the outline has numbered them. */
function makeNumbered(desk: Desk, list: DraftList<Cited>, around: Surroundings): readonly Block[] {
  const inside: Surroundings = { ...around, container: 'numbered', level: around.level + 1 };
  const style = numberedStyle(around);
  return list.items.flatMap((item) => {
    const entry = desk.outline.itemOf.get(item);
    if (!entry) throw new Error('A paragraph was not numbered.');
    const {
      numbering,
      paragraph: { anchor },
    } = entry;
    const { opening, following } = opened(desk, item.blocks, style);
    return [{ ...opening, numbering, anchor }, ...makeFlow(desk, following, inside)];
  });
}

/** A sub-paragraph of a sub-paragraph stands further in. */
function numberedStyle({ container, level }: Surroundings): ParagraphStyle {
  if (container !== 'numbered') return 'numbered-paragraph';
  return level <= 1 ? 'sub-paragraph' : 'list-item-3';
}

function marker(list: DraftList<Cited>, id: string, index: number, depth: number): Numbering {
  const format = list.ordered ? 'ordered' : 'bulleted';
  const level = Math.min(depth, deepestLevel);
  const value = list.ordered ? list.start + index : index + 1;
  return { list: id, format, level, label: numberLabel(format, level, value), value };
}

/** The first paragraph of an item carries its number; what follows in the item stands in line with its text. */
function makeItem(desk: Desk, item: readonly Draft[], around: Surroundings, number: Numbering): readonly Block[] {
  const listed = takesItems(around);
  const inside: Surroundings = { ...around, container: listed ? 'list' : around.container, level: around.level + 1 };
  const { opening, following } = opened(desk, item, paragraphStyle(inside));
  if (!listed) return [labelled(number, opening), ...makeFlow(desk, following, inside)];
  return [{ ...opening, numbering: number }, ...makeFlow(desk, following, inside).map(inLine)];
}

interface Opened {
  readonly opening: Paragraph;
  readonly following: readonly Draft[];
}

/** An item that begins with something else than a paragraph opens with an empty one. */
function opened(desk: Desk, item: readonly Draft[], style: ParagraphStyle): Opened {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return { opening: paragraph(desk, style, []), following: item };
  const inlines = makeInlines(desk, first.inlines);
  return { opening: paragraph(desk, first.form ?? style, inlines), following: rest };
}

/** Single-spaced surroundings have no list style: there the label is text. */
function labelled({ label }: Numbering, opening: Paragraph): Paragraph {
  return { ...opening, inlines: [textOf(label + noBreakSpace), ...opening.inlines] };
}

/** A further paragraph of a list item has no number: a tab takes its first line to the item's text. */
function inLine(block: Block): Block {
  if (block.kind !== 'paragraph' || !isItem(block.style) || block.numbering) return block;
  if (block.inlines[0]?.kind === 'tab') return block;
  return { ...block, inlines: [{ kind: 'tab' }, ...block.inlines] };
}

function isItem(style: ParagraphStyle): boolean {
  return style.startsWith('list-item') || style === 'press-item';
}
