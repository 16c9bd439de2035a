import {
  type Document,
  type Paragraph,
  paragraphsOfDocument,
  plainText,
} from '../../packages/core/src/document/index.ts';

/** What a reader reads of a paper, paragraph by paragraph, with the numbers in front; spaces that do not break are spaces. */
export function wordsOf(document: Document): readonly string[] {
  return paragraphsOfDocument(document)
    .map(lineOf)
    .filter((line) => line !== '');
}

function lineOf({ numbering, inlines }: Paragraph): string {
  const label = numbering && numbering.format !== 'bulleted' ? `${numbering.label} ` : '';
  return (label + plainText(inlines)).replace(/[\u00a0\u202f]/g, ' ').trim();
}
