import { type Document, type Note, type Part, partsOf } from '../../document/index.ts';
import { type Authorities, writeBlock } from './blocks.ts';
import { indented, type Lines, stacked, writeParagraphs } from './paragraphs.ts';

/**
 * The document as Markdown (CommonMark, with the tables and footnotes of GitHub's): what the text says is never read
 * as markup. Ends in a line end.
 */
export function writeMarkdown(document: Document): string {
  const authorities: Authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const body = writeParts(
    document.sections.flatMap(({ blocks }) => partsOf(blocks)),
    authorities,
  );
  const draft: Lines[] = document.draft ? [['**DRAFT**']] : [];
  return `${stacked([...draft, ...body, ...document.notes.map(writeNote)]).join('\n')}\n`;
}

/** Neighbours that are paragraphs are written together: lists beside each other are told apart. */
function writeParts(parts: readonly Part[], authorities: Authorities): Lines[] {
  const written: Lines[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (part?.kind === 'block') {
      written.push(...writeBlock(part.block, authorities));
      at += 1;
      continue;
    }
    const run = runOf(parts, at);
    written.push(...writeParagraphs(run));
    at += run.length;
  }
  return written;
}

function runOf(parts: readonly Part[], from: number) {
  const end = parts.findIndex((part, index) => index >= from && part.kind === 'block');
  return parts.slice(from, end < 0 ? parts.length : end).filter((part) => part.kind !== 'block');
}

function writeNote({ number, paragraphs }: Note): Lines {
  const [first = '', ...others] = stacked(writeParagraphs(partsOf(paragraphs)));
  return [`[^${number}]: ${first}`, ...others.map((line) => indented(line, 4))];
}
