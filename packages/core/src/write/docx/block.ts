import type { Element } from './element.ts';
import { type ParagraphOptions, WordParagraph } from './word.ts';

/** A paragraph of docx's whose runs, fields and bookmarks are elements of ours. */
export class Block extends WordParagraph {
  constructor(options: ParagraphOptions, content: readonly Element[]) {
    super(options);
    this.root.push(...content);
  }
}
