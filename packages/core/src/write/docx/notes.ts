import type { Note } from '../../document/index.ts';
import { type Element, element, twips } from './element.ts';
import { writeParagraph } from './paragraph.ts';
import { run, textRun } from './run.ts';
import type { Links, Writing } from './writing.ts';

/**
 * The content of `word/footnotes.xml`. The separators are ours: docx puts a `w:footnoteRef` into them, which Word
 * offers to repair, and they take a whole line, where LibreOffice always takes 6.5 pt.
 */
export function footnotes(writing: Writing, links: Links): Element[] {
  const { height } = writing.court.geometry.noteSeparator;
  return [
    separator('separator', -1, height),
    separator('continuationSeparator', 0, height),
    ...writing.document.notes.map((note) => footnote(note, writing, links)),
  ];
}

function separator(type: 'separator' | 'continuationSeparator', id: number, height: number): Element {
  const spacing = { 'w:before': 0, 'w:after': 0, 'w:line': twips(height), 'w:lineRule': 'exact' };
  return element(
    'w:footnote',
    { 'w:type': type, 'w:id': id },
    element(
      'w:p',
      undefined,
      element('w:pPr', undefined, element('w:spacing', spacing)),
      run({}, element(`w:${type}`)),
    ),
  );
}

function footnote(note: Note, writing: Writing, links: Links): Element {
  const number = [run({ character: 'FootnoteReference' }, element('w:footnoteRef')), textRun(' ')];
  const paragraphs = note.paragraphs.map((paragraph, index) =>
    writeParagraph(paragraph, writing, links, index === 0 ? number : []),
  );
  return element('w:footnote', { 'w:id': note.number }, ...paragraphs);
}
