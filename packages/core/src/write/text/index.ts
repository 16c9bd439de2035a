import { type Document, type Note, type Part, partsOf } from '../../document/index.ts';
import { type Authorities, writeBlock } from './blocks.ts';
import { writeInlines } from './inlines.ts';
import { type Piece, stacked, writeParagraphs } from './paragraphs.ts';
import { typed, width, wrap } from './wrap.ts';

/**
 * The document for an e-mail: lines of at most 72 characters, links spelled out behind their words, no markup. Ends
 * in a line end.
 */
export function writeText(document: Document): string {
  const authorities: Authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const body = document.sections.flatMap(({ blocks }) => writeParts(partsOf(blocks), authorities));
  const draft: Piece[] = document.draft ? [{ lines: ['DRAFT'] }] : [];
  const notes: Piece[] =
    document.notes.length === 0 ? [] : [{ lines: [separator] }, ...document.notes.flatMap(writeNote)];
  const pieces = [...draft, ...body, ...notes].filter(({ lines }) => lines.some((line) => line !== ''));
  return `${stacked(pieces).map(typed).join('\n')}\n`;
}

const separator = '_'.repeat(20);

function writeParts(parts: readonly Part[], authorities: Authorities): Piece[] {
  return parts.flatMap((part) =>
    part.kind === 'block' ? writeBlock(part.block, authorities) : writeParagraphs([part]),
  );
}

function writeNote({ number, paragraphs: [first, ...others] }: Note): Piece[] {
  const label = `[${number}] `;
  const indent = ' '.repeat(width(label));
  const lines = wrap(writeInlines(first?.inlines ?? []), { first: label, others: indent });
  return [{ lines }, ...writeParagraphs(partsOf(others), indent)];
}
