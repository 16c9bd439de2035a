import type { Element } from './element.ts';
import type { TaggedHeading } from './headings.ts';
import { assign, type Output } from './output.ts';
import type { PDFArray, PDFRef } from './pdf-lib.ts';
import { textString } from './strings.ts';

interface Bookmark {
  readonly heading: TaggedHeading;
  readonly destination: PDFArray;
  readonly ref: PDFRef;
  readonly kids: Bookmark[];
}

/** Bookmarks for the headings that stand on a page, nested as they are; nothing for a paper without headings. */
export function addOutline(
  output: Output,
  headings: readonly TaggedHeading[],
  destinationOf: (heading: TaggedHeading) => PDFArray | undefined,
  elementRefs: ReadonlyMap<Element, PDFRef>,
): PDFRef | undefined {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  let count = 0;
  for (const heading of headings) {
    const destination = destinationOf(heading);
    if (!destination) continue;
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) open.pop();
    const bookmark = { heading, destination, ref: output.context.nextRef(), kids: [] };
    (open.at(-1)?.kids ?? top).push(bookmark);
    open.push(bookmark);
    count++;
  }
  if (count === 0) return undefined;
  const root = output.context.nextRef();
  assignBookmarks(output, top, root, elementRefs);
  assign(output, root, { Type: 'Outlines', ...ends(top), Count: count });
  return root;
}

function assignBookmarks(
  output: Output,
  siblings: readonly Bookmark[],
  parent: PDFRef,
  elementRefs: ReadonlyMap<Element, PDFRef>,
): void {
  for (const [index, { heading, destination, ref, kids }] of siblings.entries()) {
    const entries = {
      Title: textString(heading.title),
      Parent: parent,
      Prev: siblings[index - 1]?.ref,
      Next: siblings[index + 1]?.ref,
      Dest: destination,
      SE: elementRefs.get(heading.element),
    };
    const family = kids.length === 0 ? {} : { ...ends(kids), Count: countOf(kids) };
    assign(output, ref, { ...entries, ...family });
    assignBookmarks(output, kids, ref, elementRefs);
  }
}

function ends(siblings: readonly Bookmark[]): { First: PDFRef | undefined; Last: PDFRef | undefined } {
  return { First: siblings[0]?.ref, Last: siblings.at(-1)?.ref };
}

/** Open bookmarks below: all of them are. */
function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((count, { kids }) => count + 1 + countOf(kids), 0);
}
