import type { Citation } from '../authority/index.ts';
import {
  type CitedInline,
  type DraftList,
  type DraftListItem,
  type NumberedParagraph,
  type Numbering,
  numberLabel,
} from '../document/index.ts';
import type { DraftSection } from './sections.ts';

type Cited = CitedInline<Citation>;
type Item = DraftListItem<Cited>;

/** A numbered paragraph of a declaration or pleading, or a sub-paragraph, with its place in the paper. */
export interface OutlineItem {
  readonly item: Item;
  readonly paragraph: NumberedParagraph;
  readonly numbering: Numbering;
  /** In reading order, from 0. */
  readonly order: number;
  /** The number of the paragraph that it is below; empty for one below none. */
  readonly parent: string;
}

/** Word knows nine levels, a declaration three. */
export const deepestLevel = 8;

/**
 * Numbers the paragraphs of a paper: the items of its top-level ordered lists count on through the paper, whatever is
 * between them, and begin again only in a section of another language, which says the same again.
 */
export function paragraphsOf(sections: readonly DraftSection[]): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  // The paper's own language first: it is cited, and its names stay whatever is put before it.
  const counts = new Map([['', 0]]);
  for (const { language = '', blocks } of sections) {
    if (!counts.has(language)) counts.set(language, 0);
    const speech: Speech = { language, index: [...counts.keys()].indexOf(language), items };
    for (const block of blocks) {
      if (block.kind !== 'list' || !block.ordered) continue;
      counts.set(language, numberList(block, { level: 0, parent: '', from: counts.get(language) ?? 0 }, speech));
    }
  }
  return items;
}

/** The language being numbered, in the order in which the paper comes to it. */
interface Speech {
  readonly language: string;
  readonly index: number;
  readonly items: OutlineItem[];
}

interface Spot {
  readonly level: number;
  readonly parent: string;
  /** How many there are before. */
  readonly from: number;
}

function numberList(list: DraftList<Cited>, spot: Spot, speech: Speech): number {
  let value = spot.from;
  for (const item of list.items) {
    value += 1;
    const made = numberItem(item, { ...spot, from: value }, speech);
    speech.items.push(made);
    // A second list below one item goes on with the letters of the first.
    let below = 0;
    for (const block of item.blocks) {
      if (block.kind !== 'list' || !block.ordered || spot.level === deepestLevel) continue;
      below = numberList(block, { level: spot.level + 1, parent: made.paragraph.number, from: below }, speech);
    }
  }
  return value;
}

function numberItem(item: Item, { level, parent, from: value }: Spot, { language, index, items }: Speech): OutlineItem {
  const label = numberLabel('paragraphs', level, value);
  const own = label.replace('.', '');
  const number = parent === '' ? own : `${parent}.${own}`;
  // Letters, digits and underscores alone: Word allows nothing else in a bookmark.
  const anchor = `${index === 0 ? '' : `l${index + 1}`}p${number.replaceAll('.', '_')}`;
  const list = index === 0 ? 'paragraphs' : `paragraphs${index + 1}`;
  const { anchor: name, place } = item;
  return {
    item,
    paragraph: { number, ...(name !== undefined && { name }), anchor, ...(language !== '' && { language }), place },
    numbering: { list, format: 'paragraphs', level, label, value },
    order: items.length,
    parent,
  };
}
