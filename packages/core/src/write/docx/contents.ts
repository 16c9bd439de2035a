import type { Contents, ContentsEntry } from '../../document/index.ts';
import { Block } from './block.ts';
import { type Element, element } from './element.ts';
import { entryLabel, entryPages, entryText } from './entry.ts';
import { field, fieldStart } from './field.ts';
import { styled, writeParagraph } from './paragraph.ts';
import { textRun } from './run.ts';
import type { Links, Writing } from './writing.ts';

/**
 * Builds the same table when a user updates it: headings 1 to 4, and titles at level 5, which has their look.
 * `\h` links the entries.
 */
const instruction = ' TOC \\o "1-4" \\h \\z \\t "Title,5" ';

/** The table of contents as one TOC field whose result is what Word would write, page numbers and all. */
export function writeContents(contents: Contents, writing: Writing, links: Links): Block[] {
  const last = contents.entries.length - 1;
  return [
    writeParagraph(contents.heading, writing, links),
    writeParagraph(contents.pageHead, writing, links),
    ...contents.entries.map((entry, index) => {
      const start = index === 0 ? fieldStart(instruction) : [];
      const row = [...start, entryLink(entry, writing)];
      return new Block(styled(entry.id, entry.style, writing), row, index === last);
    }),
  ];
}

/** The whole entry leads to its heading; its page number is a PAGEREF of its own. */
function entryLink({ id, label, text, target }: ContentsEntry, { pages, bookmarks }: Writing): Element {
  const bookmark = bookmarks.get(target)?.contents;
  const printed = pages.entries.get(id) ?? { lines: [], pages: [''], apart: false };
  const link = bookmark ? { 'w:anchor': bookmark.name, 'w:history': 1 } : { 'w:history': 1 };
  const number = (page: string): readonly Element[] =>
    bookmark ? field(` PAGEREF ${bookmark.name} \\h `, [textRun(page)]) : [textRun(page)];
  return element(
    'w:hyperlink',
    link,
    ...entryLabel(label),
    ...entryText(text, printed.lines),
    ...entryPages(printed, number),
  );
}
