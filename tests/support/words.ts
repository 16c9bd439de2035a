import { type Block, type Document, type Paragraph, plainText } from '../../packages/core/src/document/index.ts';

/** What a reader reads of a paper, paragraph by paragraph, with the numbers in front; spaces that do not break are spaces. */
export function wordsOf(document: Document): readonly string[] {
  const blocks = document.sections.flatMap((section) => section.blocks.flatMap(paragraphsOf));
  const notes = document.notes.flatMap(({ paragraphs }) => paragraphs);
  return [...blocks, ...notes].map(lineOf).filter((line) => line !== '');
}

function lineOf({ numbering, inlines }: Paragraph): string {
  const label = numbering && numbering.format !== 'bulleted' ? `${numbering.label} ` : '';
  return (label + plainText(inlines)).replace(/[\u00a0\u202f]/g, ' ').trim();
}

function paragraphsOf(block: Block): readonly Paragraph[] {
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
      return [block.heading, block.pageHead, ...block.groups.map(({ heading }) => heading)];
    case 'image':
      return [];
  }
}
