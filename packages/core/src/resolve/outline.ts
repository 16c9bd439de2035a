import type { Citation } from '../authority/index.ts';
import {
  type AnchorId,
  type CitedInline,
  type DraftBlock,
  type DraftHeading,
  type Numbering,
  numberLabel,
} from '../document/index.ts';
import type { Manifest } from '../template/index.ts';
import { type OutlineItem, paragraphsOf } from './paragraphs.ts';
import type { DraftSection } from './sections.ts';

type Heading = DraftHeading<CitedInline<Citation>>;

/** A heading with its place in the paper. */
export interface OutlineHeading {
  readonly heading: Heading;
  readonly anchor: AnchorId;
  readonly numbering?: Numbering;
  /** The numbers of the heading and those above it, e.g. `II.D.1`; empty for one without number. */
  readonly path: string;
}

export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** By the name its author gave it in `{#name}`; the first of two with one name. */
  readonly named: ReadonlyMap<string, OutlineHeading>;
  /** In reading order; none in a paper that does not number its paragraphs. */
  readonly items: readonly OutlineItem[];
  readonly itemOf: ReadonlyMap<OutlineItem['item'], OutlineItem>;
  readonly namedItems: ReadonlyMap<string, OutlineItem>;
}

/** What can be pointed at in a paper, numbered. */
export function outlineOf(sections: readonly DraftSection[], manifest: Manifest): Outline {
  const plain = manifest.nature === 'press' || manifest.numberedParagraphs === true;
  const headings = headingsOf(sections, plain);
  const named = new Map<string, OutlineHeading>();
  for (const entry of headings) {
    const { anchor } = entry.heading;
    if (anchor !== undefined && !named.has(anchor)) named.set(anchor, entry);
  }
  const items = manifest.numberedParagraphs ? paragraphsOf(sections) : [];
  const namedItems = new Map<string, OutlineItem>();
  for (const entry of items) {
    const { name } = entry.paragraph;
    if (name !== undefined && !namedItems.has(name)) namedItems.set(name, entry);
  }
  return { headings, named, items, itemOf: new Map(items.map((entry) => [entry.item, entry])), namedItems };
}

/**
 * Each section starts again at I.: a notice and its memorandum are two papers in one. What goes to the press has no
 * numbers, and where paragraphs are numbered, headings are not.
 */
function headingsOf(sections: readonly DraftSection[], plain: boolean): readonly OutlineHeading[] {
  const headings: OutlineHeading[] = [];
  let lists = 0;
  for (const section of sections) {
    const found = section.blocks.filter(isHeading);
    if (found.some(({ form }) => form === 'numbered')) lists += 1;
    const list = lists <= 1 ? 'headings' : `headings${lists}`;
    const counts = [0, 0, 0, 0];
    for (const heading of found) {
      const anchor = `h${headings.length + 1}`;
      headings.push(plain ? { heading, anchor, path: '' } : place(heading, counts, list, anchor));
    }
  }
  return headings;
}

function isHeading(block: DraftBlock<CitedInline<Citation>>): block is Heading {
  return block.kind === 'heading';
}

function place(heading: Heading, counts: number[], list: string, anchor: AnchorId): OutlineHeading {
  if (heading.form !== 'numbered') return { heading, anchor, path: '' };
  const level = heading.level - 1;
  const value = (counts[level] ?? 0) + 1;
  counts[level] = value;
  counts.fill(0, level + 1);
  const label = numberLabel('legal-headings', level, value);
  const numbering: Numbering = { list, format: 'legal-headings', level, label, value };
  return { heading, anchor, numbering, path: pathOf(counts.slice(0, level + 1)) };
}

function pathOf(counts: readonly number[]): string {
  const labels = counts.map((value, level) => (value > 0 ? numberLabel('legal-headings', level, value) : ''));
  return labels
    .map((label) => label.replace('.', ''))
    .filter(Boolean)
    .join('.');
}
