import type { Block, Document, Inline, Paragraph } from './document.ts';

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

const paragraphsOf: { readonly [K in keyof BlockOf]: (block: BlockOf[K]) => readonly Paragraph[] } = {
  paragraph: (paragraph) => [paragraph],
  caption: (caption) => [...caption.left, ...caption.right],
  table: (table) => [...table.head, ...table.rows.flat()],
  image: () => [],
  contents: (contents) => [contents.heading, contents.pageHead],
  authorities: (table) => [table.heading, table.pageHead, ...table.groups.map((group) => group.heading)],
};

function take<K extends keyof BlockOf>(kind: K, block: BlockOf[K]): readonly Paragraph[] {
  return paragraphsOf[kind](block);
}

/** The paragraphs of a block in reading order; the entries of the two tables are no paragraphs. */
export function paragraphsOfBlock(block: Block): readonly Paragraph[] {
  return take(block.kind, block);
}

/** Every paragraph of a paper: its sections in order, then its notes. */
export function paragraphsOfDocument(document: Document): readonly Paragraph[] {
  const body = document.sections.flatMap((section) => section.blocks.flatMap(paragraphsOfBlock));
  return [...body, ...document.notes.flatMap((note) => note.paragraphs)];
}

/** Inlines with those inside links and citations laid open. */
export function flatInlines(inlines: readonly Inline[]): readonly Inline[] {
  const flat: Inline[] = [];
  layOpen(inlines, flat);
  return flat;
}

function layOpen(inlines: readonly Inline[], flat: Inline[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'link' || inline.kind === 'citation') layOpen(inline.inlines, flat);
    else flat.push(inline);
  }
}
