import type { Contents, ContentsEntry } from '../../document/index.ts';
import { type Element, element, value } from './element.ts';
import { entryText } from './entry.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { ownSpacing, writeParagraph } from './paragraph.ts';
import { run, textRun } from './run.ts';
import { styleNames } from './style-names.ts';
import type { Links, Writing } from './writing.ts';

/**
 * Builds the same table when a user updates it: headings 1 to 4, and titles at level 5, which has their look.
 * `\h` links the entries.
 */
const instruction = ' TOC \\o "1-4" \\h \\z \\t "Title,5" ';

/** The table of contents as one TOC field whose result is what Word would write, page numbers and all. */
export function writeContents(contents: Contents, writing: Writing, links: Links): Element[] {
  const last = contents.entries.length - 1;
  return [
    writeParagraph(contents.heading, writing, links),
    writeParagraph(contents.pageHead, writing, links),
    ...contents.entries.map((entry, index) =>
      element(
        'w:p',
        undefined,
        entryProperties(entry, writing),
        ...(index === 0 ? fieldStart(instruction) : []),
        entryLink(entry, writing),
        ...(index === last ? [fieldEnd()] : []),
      ),
    ),
  ];
}

function entryProperties(entry: ContentsEntry, writing: Writing): Element {
  const style = value('w:pStyle', styleNames[entry.style].id);
  return element('w:pPr', undefined, style, ...ownSpacing(entry.id, entry.style, writing));
}

/** The whole entry leads to its heading; its page number is a PAGEREF of its own. */
function entryLink(entry: ContentsEntry, { pages, bookmarks, court }: Writing): Element {
  const bookmark = bookmarks.get(entry.target);
  const broken = pages.entries.get(entry.id);
  const tab = run({}, element('w:tab'));
  const label = entry.label === undefined ? [] : [textRun(entry.label), tab];
  const page = textRun(broken?.pages ?? pages.anchors.get(entry.target)?.label ?? '');
  const number = bookmark ? field(` PAGEREF ${bookmark.name} \\h `, [page]) : [page];
  const target = bookmark ? { 'w:anchor': bookmark.name, 'w:history': 1 } : { 'w:history': 1 };
  return element(
    'w:hyperlink',
    target,
    ...label,
    ...entryText(entry.text, broken, court.styles[entry.style].bold),
    run({}, element('w:tab')),
    ...number,
  );
}
