import type { Block, Section } from '../../document/index.ts';
import type { Writing } from './writing.ts';

/** A run of pages that is one section in Word: a section of the document, or the part of it up to or from the last page. */
export interface Stretch {
  readonly section: Section;
  /** Index into the document's sections. */
  readonly index: number;
  readonly blocks: readonly Block[];
  /** Starts its section; another goes on with it. */
  readonly starts: boolean;
  /** Has the document's first page. */
  readonly first: boolean;
  /** Pages follow it. */
  readonly followed: boolean;
  readonly pages: number;
}

export function stretchesOf(writing: Writing): Stretch[] {
  const { sections } = writing.document;
  return sections.flatMap((section, index): Stretch[] => {
    const last = index === sections.length - 1;
    const pages = writing.pages.pages.filter((page) => page.section === index).length;
    const whole = { section, index, blocks: section.blocks, starts: true, first: index === 0, followed: !last, pages };
    const at = last ? lastPageAt(section, pages, writing) : 0;
    if (at === 0) return [whole];
    const before = { ...whole, blocks: section.blocks.slice(0, at), followed: true, pages: pages - 1 };
    return [before, { ...whole, blocks: section.blocks.slice(at), starts: false, first: false, pages: 1 }];
  });
}

/** Of two pages the first has a header and footer of its own in any case: it takes three for the last to need a section. */
function lastPageAt({ blocks }: Section, count: number, { document, pages }: Writing): number {
  if (document.footer.kind !== 'press' || count < 3) return 0;
  return Math.max(
    0,
    blocks.findIndex(({ id }) => id === pages.lastPageStart),
  );
}
