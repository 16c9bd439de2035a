import {
  type HeadingPart,
  type ListPart,
  lineBlocks,
  type Paragraph,
  type ParagraphPart,
} from '../../document/index.ts';
import { writeInlines } from './inlines.ts';

/** Blocks of Markdown, each some lines; an empty line goes between two. */
export type Lines = readonly string[];

export function writeParagraphs(parts: readonly ParagraphPart[]): Lines[] {
  const blocks: Lines[] = [];
  let lineBlock: string | undefined;
  let list = false;
  for (const part of parts) {
    const block = part.kind === 'text' ? lineBlocks[part.paragraph.style] : undefined;
    const last = blocks.at(-1);
    const lines = writePart(part);
    if (lines.length === 0) continue;
    if (block !== undefined && block === lineBlock && last) blocks[blocks.length - 1] = brokenBelow(last, lines);
    // Two lists one below the other would be read as one.
    else if (list && part.kind === 'list') blocks.push(['<!-- -->'], lines);
    else blocks.push(lines);
    lineBlock = block;
    list = part.kind === 'list';
  }
  return blocks;
}

function brokenBelow(above: Lines, below: Lines): Lines {
  return [...above.slice(0, -1), `${above.at(-1) ?? ''}\\`, ...below];
}

function writePart(part: ParagraphPart): Lines {
  switch (part.kind) {
    case 'text':
      return writeParagraph(part.paragraph);
    case 'heading':
      return [writeHeading(part)];
    case 'quotation':
      return stacked(part.paragraphs.map(writeParagraph)).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'list':
      return writeList(part);
  }
}

function writeParagraph({ inlines }: Paragraph): Lines {
  const words = writeInlines(inlines);
  return words === '' ? [] : words.split('\n');
}

/** A number sign at the end would be read as the heading's close (4.2). */
function writeHeading({ paragraph, depth }: HeadingPart): string {
  const label = paragraph.numbering ? `${paragraph.numbering.label} ` : '';
  const words = writeInlines(paragraph.inlines, 'heading').replace(/(^|\s)(#{1,200})$/, '$1\\$2');
  return `${'#'.repeat(Math.min(depth, 6))} ${label}${words}`;
}

/** Markdown counts in figures only: letters and Roman numbers stand in the text, behind a dash. */
function writeList({ items }: ListPart): Lines {
  const loose = items.some(({ numbering, more }) => more.length > 0 || numbering.format === 'paragraphs');
  const written = items.map(({ numbering, paragraph, more }) => {
    const { label, format } = numbering;
    const figures = format !== 'bulleted' && /^\d{1,9}[.)]$/.test(label);
    const marker = figures ? `${label} ` : '- ';
    const [first = '', ...others] = writeParagraph(paragraph);
    const words = figures || format === 'bulleted' ? first : `${label} ${first}`;
    const lines = stacked([[words, ...others], ...writeParagraphs(more)]);
    return lines.map((line, index) => (index === 0 ? marker + line : indented(line, marker.length)));
  });
  return loose ? stacked(written) : written.flat();
}

export function indented(line: string, room: number): string {
  return line === '' ? '' : ' '.repeat(room) + line;
}

/** Blocks one below the other with an empty line between. */
export function stacked(blocks: readonly Lines[]): string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
