import type { Element } from './element.ts';
import { type ParagraphOptions, WordParagraph } from './word.ts';

/** A paragraph of docx's whose runs, fields and bookmarks are elements of ours. */
export class Block extends WordParagraph {
  /** The field whose result ends with this paragraph, and whose end is still to be written. */
  readonly openField: boolean;
  /** Id of its style. */
  readonly style: string | undefined;

  constructor(options: ParagraphOptions, content: readonly Element[], openField = false) {
    super(options);
    this.root.push(...content);
    this.openField = openField;
    this.style = options.style;
  }

  /** Puts an element in front of the words, behind the properties. */
  prepend(element: Element): void {
    this.root.splice(1, 0, element);
  }

  append(element: Element): void {
    this.root.push(element);
  }
}
