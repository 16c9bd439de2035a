import type { Block, Document, Paragraph } from '../../document/index.ts';

/** Every paragraph of the document in the order Word counts them: the body's, then the notes'. */
export function* paragraphsOf(document: Document): Generator<Paragraph> {
  for (const section of document.sections) {
    for (const block of section.blocks) yield* paragraphsIn(block);
  }
  for (const note of document.notes) yield* note.paragraphs;
}

function paragraphsIn(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'caption':
      return [...block.left, ...block.right];
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'contents':
      return [block.heading, block.pageHead];
    case 'authorities':
      return [block.heading, block.pageHead, ...block.groups.map((group) => group.heading)];
  }
}
