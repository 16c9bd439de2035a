import {
  type NumberFormat,
  numberLabel,
  type Paragraph,
  type ParagraphStyle,
} from '../../packages/core/src/document/index.ts';
import type { Random } from './random.ts';

/** Writes a paragraph of so many words at most. */
type Write = (style: ParagraphStyle, most: number, more?: Partial<Paragraph>) => Paragraph;

const itemStyles = ['list-item', 'list-item-2', 'list-item-3'] as const;

/** Lists within lists, with labels of any width; and the numbered paragraphs of a declaration, counted through the paper. */
export class Lists {
  private readonly random: Random;
  private readonly write: Write;
  private lists = 0;
  private paragraphs = 0;

  constructor(random: Random, write: Write) {
    this.random = random;
    this.write = write;
  }

  list(level = 0): Paragraph[] {
    const { random } = this;
    this.lists++;
    const list = `list${this.lists}`;
    const format = random.chance(0.4) ? 'bulleted' : 'ordered';
    const start =
      format === 'ordered' && random.chance(0.2)
        ? random.pick(level % 3 === 0 ? [8, 9, 98, 998] : [8, 17, 24, 26, 37])
        : 1;
    const style = itemStyles[Math.min(level, 2)] ?? 'list-item';
    return random
      .some(1, level === 0 ? 8 : 4, (index) => [
        this.write(style, 50, numbered(list, format, level, start + index)),
        ...(random.chance(0.15) ? [this.furtherParagraph(style)] : []),
        ...(random.chance(0.1) ? [this.write('block-quote-item', 60)] : []),
        ...(level < 4 && random.chance(0.3) ? this.list(level + 1) : []),
      ])
      .flat();
  }

  /** No number: a tab takes its first line to the item's text. */
  private furtherParagraph(style: ParagraphStyle): Paragraph {
    const paragraph = this.write(style, 40);
    return { ...paragraph, inlines: [{ kind: 'tab' }, ...paragraph.inlines] };
  }

  numbered(): Paragraph[] {
    const { random } = this;
    if (random.chance(0.05)) this.paragraphs += random.pick([9, 90, 990]);
    return random
      .some(1, 6, () => [
        ...(random.chance(0.2) ? [this.write('subheading', 9)] : []),
        this.write('numbered-paragraph', 90, numbered('paragraphs', 'paragraphs', 0, ++this.paragraphs)),
        ...(random.chance(0.3) ? this.subParagraphs() : []),
        ...(random.chance(0.15) ? [this.write('numbered-continued', 60)] : []),
        ...(random.chance(0.1) ? [this.write('block-quote-item', 60)] : []),
      ])
      .flat();
  }

  private subParagraphs(): Paragraph[] {
    const { random } = this;
    return random.some(1, random.chance(0.1) ? 28 : 5, (index) =>
      this.write('sub-paragraph', 40, numbered('paragraphs', 'paragraphs', 1, index + 1)),
    );
  }
}

function numbered(list: string, format: NumberFormat, level: number, value: number): Partial<Paragraph> {
  return { numbering: { list, format, level, label: numberLabel(format, level, value), value } };
}
