import { type ListItem, type ListPart, lineBlocks, type Paragraph, type ParagraphPart } from '../../document/index.ts';
import { writeInlines } from './inlines.ts';
import { type Margin, width, wrap } from './wrap.ts';

/** Lines that belong together; between two pieces of a text stands an empty line. */
export interface Piece {
  readonly lines: readonly string[];
  /** No empty line between it and another of its kind: the lines of an address. */
  readonly tight?: string;
}

export function writeParagraphs(parts: readonly ParagraphPart[], indent = ''): Piece[] {
  return parts.flatMap((part) => writePart(part, indent));
}

function writePart(part: ParagraphPart, indent: string): Piece[] {
  switch (part.kind) {
    case 'text':
      return [writeParagraph(part.paragraph, indent)];
    case 'heading': {
      const { numbering } = part.paragraph;
      const label = numbering ? `${numbering.label} ` : '';
      return [labelled(part.paragraph, label, indent)];
    }
    case 'quotation':
      return part.paragraphs.map((paragraph) => writeParagraph(paragraph, `${indent}    `));
    case 'list':
      return writeList(part, indent);
  }
}

function writeParagraph(paragraph: Paragraph, indent: string): Piece {
  const tight = lineBlocks[paragraph.style];
  const lines = wrap(writeInlines(paragraph.inlines), { first: indent, others: indent });
  return tight === undefined ? { lines } : { lines, tight };
}

function labelled(paragraph: Paragraph, label: string, indent: string): Piece {
  const margin: Margin = { first: `${indent}${label}`, others: `${indent}${' '.repeat(width(label))}` };
  return { lines: wrap(writeInlines(paragraph.inlines), margin) };
}

/** Numbered paragraphs stand apart, items of other lists follow one another. */
function writeList({ items }: ListPart, indent: string): Piece[] {
  return items.flatMap((item) => {
    const [first, ...more] = writeItem(item, indent);
    const apart = item.numbering.format === 'paragraphs' && item.numbering.level === 0;
    return first ? [apart ? first : { ...first, tight: `list ${item.numbering.list}` }, ...more] : [];
  });
}

function writeItem({ paragraph, numbering, more }: ListItem, indent: string): Piece[] {
  const label = `${numbering.label} `;
  return [labelled(paragraph, label, indent), ...writeParagraphs(more, `${indent}${' '.repeat(width(label))}`)];
}

/** The pieces one below the other, an empty line between those that are not tight. */
export function stacked(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ lines, tight }, index) => {
    const before = pieces[index - 1];
    return before === undefined || (tight !== undefined && tight === before.tight) ? lines : ['', ...lines];
  });
}
