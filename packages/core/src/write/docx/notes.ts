import type { Note } from '../../document/index.ts';
import type { Block } from './block.ts';
import { type Element, element } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { spacing } from './properties.ts';
import { run, textRun } from './run.ts';
import type { WordDocument } from './word.ts';
import type { Links, Writing } from './writing.ts';

/** The notes by their numbers. docx puts the number in front of each; the space behind it is ours. */
export function footnotes(writing: Writing, links: Links): Record<string, { readonly children: readonly Block[] }> {
  const write = (note: Note): Block[] =>
    note.paragraphs.map((paragraph, index) =>
      writeParagraph(paragraph, writing, links, index === 0 ? [textRun(' ')] : []),
    );
  return Object.fromEntries(writing.document.notes.map((note) => [note.number, { children: write(note) }]));
}

/**
 * Puts separators of ours into docx's footnotes: docx's hold a `w:footnoteRef`, which Word offers to repair, and take
 * a whole line, where LibreOffice always takes 6.5 pt.
 */
export function replaceSeparators(footnotes: WordDocument['FootNotes']['View'], height: number): void {
  const own = [separator('separator', -1, height), separator('continuationSeparator', 0, height)];
  const prepForXml = footnotes.prepForXml.bind(footnotes);
  footnotes.prepForXml = (context) => {
    const written = prepForXml(context);
    const [attributes, , , ...notes] = written?.['w:footnotes'] ?? [];
    return { 'w:footnotes': [attributes, ...own, ...notes] };
  };
}

function separator(type: 'separator' | 'continuationSeparator', id: number, height: number): Element {
  const properties = element('w:pPr', undefined, spacing(height));
  const paragraph = element('w:p', undefined, properties, run({}, element(`w:${type}`)));
  return element('w:footnote', { 'w:type': type, 'w:id': id }, paragraph);
}
