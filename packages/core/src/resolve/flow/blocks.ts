import type { Citation } from '../../authority/index.ts';
import type {
  Block,
  CitedInline,
  DraftBlock,
  DraftHeading,
  DraftList,
  DraftParagraph,
  Inline,
  Paragraph,
  ParagraphStyle,
} from '../../document/index.ts';
import { numberLabel } from '../../document/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { noBreakSpace, textOf } from '../words.ts';
import { makeInlines } from './inlines.ts';
import { makeTable, tableAsParagraphs } from './table.ts';

/** What a block stands in: decides its style. */
export interface Surroundings {
  readonly container: 'body' | 'block-quote' | 'list' | 'note' | 'note-quote';
  /** How deep in lists, from 0. */
  readonly level: number;
}

type Cited = CitedInline<Citation>;
type Draft = DraftBlock<Cited>;
type DraftOf = { readonly [K in Draft['kind']]: Extract<Draft, { readonly kind: K }> };
type Maker<B> = (desk: Desk, block: B, around: Surroundings) => readonly Block[];

/** Word knows nine levels. */
const deepestLevel = 8;

const makers: { readonly [K in keyof DraftOf]: Maker<DraftOf[K]> } = {
  heading: (desk, block, around) => makeHeading(desk, block, around),
  paragraph: (desk, block, around) => makeParagraph(desk, block, around),
  'block-quote': (desk, { blocks }, around) =>
    makeFlow(desk, blocks, { ...around, container: inNote(around) ? 'note-quote' : 'block-quote' }),
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

function inNote({ container }: Surroundings): boolean {
  return container === 'note' || container === 'note-quote';
}

/** A paragraph of nothing, such as an optional value left out, is not set. */
function makeParagraph(desk: Desk, block: DraftParagraph<Cited>, around: Surroundings): readonly Paragraph[] {
  const inlines = makeInlines(desk, block.inlines);
  const style = block.form ?? paragraphStyle(around, block.continued);
  return inlines.length === 0 ? [] : [paragraph(desk, style, inlines)];
}

function paragraphStyle({ container }: Surroundings, continued: boolean): ParagraphStyle {
  if (container === 'body') return continued ? 'body-continued' : 'body';
  if (container === 'note') return 'footnote';
  return container === 'list' ? 'list-item' : 'block-quote';
}

function makeHeading(desk: Desk, block: DraftHeading<Cited>, around: Surroundings): readonly Paragraph[] {
  // Within a quotation, a list or a note a heading is only a line of it.
  if (around.container !== 'body') return makeParagraph(desk, asParagraph(block), around);
  const entry = desk.nextHeading();
  if (entry?.heading !== block) throw new Error('Headings were numbered in another order than written.');
  const { anchor, numbering } = entry;
  const style = block.form === 'title' ? 'title' : (`heading-${block.level}` as const);
  const made = paragraph(desk, style, makeInlines(desk, block.inlines));
  return [{ ...made, anchor, ...(numbering && { numbering }) }];
}

function asParagraph({ inlines, place }: DraftHeading<Cited>): DraftParagraph<Cited> {
  return { kind: 'paragraph', continued: false, inlines, place };
}

function makeList(desk: Desk, list: DraftList<Cited>, around: Surroundings): readonly Block[] {
  const id = desk.nextList();
  return list.items.flatMap((item, index) =>
    makeItem(desk, item.blocks, around, marker(list, id, index, around.level)),
  );
}

interface Marker {
  readonly list: string;
  readonly format: 'ordered' | 'bulleted';
  readonly level: number;
  readonly label: string;
  readonly value: number;
}

function marker(list: DraftList<Cited>, id: string, index: number, depth: number): Marker {
  const format = list.ordered ? 'ordered' : 'bulleted';
  const level = Math.min(depth, deepestLevel);
  const value = list.ordered ? list.start + index : index + 1;
  return { list: id, format, level, label: numberLabel(format, level, value), value };
}

/**
 * The first paragraph of an item carries its number; what follows in the item stands in line with its text.
 * Single-spaced surroundings have no list style: there the label is text.
 */
function makeItem(desk: Desk, item: readonly Draft[], around: Surroundings, number: Marker): readonly Block[] {
  const listed = around.container === 'body' || around.container === 'list';
  const inside: Surroundings = { ...around, container: listed ? 'list' : around.container, level: around.level + 1 };
  const [first, ...rest] = item;
  const head = first?.kind === 'paragraph' ? makeInlines(desk, first.inlines) : [];
  const opening = paragraph(desk, paragraphStyle(inside, false), listed ? head : labelled(number, head));
  const following = first?.kind === 'paragraph' ? rest : item;
  const made = makeFlow(desk, following, inside);
  return [listed ? { ...opening, numbering: number } : opening, ...(listed ? made.map(inLine) : made)];
}

function labelled({ label }: Marker, inlines: readonly Inline[]): readonly Inline[] {
  return [textOf(label + noBreakSpace), ...inlines];
}

/** A further paragraph of a list item has no number: a tab takes its first line to the item's text. */
function inLine(block: Block): Block {
  if (block.kind !== 'paragraph' || block.style !== 'list-item' || block.numbering) return block;
  if (block.inlines[0]?.kind === 'tab') return block;
  return { ...block, inlines: [{ kind: 'tab' }, ...block.inlines] };
}
