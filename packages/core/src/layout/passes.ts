import type { Diagnostic } from '../diagnostic/index.ts';
import type { AnchorId, BlockId, NoteId, Section } from '../document/index.ts';
import type { AnchorPlace, EntryLines } from '../pages/index.ts';
import type { Setting } from './collect.ts';
import { type Flow, fillSection, type Spaces } from './flow/index.ts';
import type { Item, MeasuredNote } from './items.ts';
import { pageLabels } from './labels.ts';
import type { CollectedItem } from './section.ts';
import { printPart } from './tables/index.ts';

/** All sections filled and numbered, and the page numbers in their tables right. */
export interface Filled extends Numbered {
  readonly entries: ReadonlyMap<BlockId, EntryLines>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Numbered {
  readonly flows: readonly Flow[];
  /** What is printed on each section's pages. */
  readonly labels: readonly (readonly string[])[];
  readonly anchors: ReadonlyMap<AnchorId, AnchorPlace>;
}

/** Page numbers settle in two passes unless one more digit moves a line; after so many, they never will. */
const mostPasses = 5;

/**
 * The one place where time runs backward: the tables print numbers of pages that they move themselves. Sections start
 * on new pages, so only those with a table are filled again.
 */
export function fillSections(
  sections: readonly Section[],
  collected: readonly (readonly CollectedItem[])[],
  notes: ReadonlyMap<NoteId, MeasuredNote>,
  setting: Setting,
): Filled {
  const fill = (items: readonly Item[]): Flow => fillSection(items, setting.stationery.geometry, notes, newSpaces());
  let flows = collected.map((items) => fill(items.filter(isItem)));
  let printed = '';
  for (let pass = 0; ; pass++) {
    const numbered = numberPages(sections, flows);
    const entries = new Map<BlockId, EntryLines>();
    const print = (item: CollectedItem): Item =>
      isItem(item) ? item : printPart(item.part, numbered.anchors, setting, entries);
    const withNumbers = collected.map((items) => (items.every(isItem) ? undefined : items.map(print)));
    const now = JSON.stringify([...entries]);
    if (now === printed) return { ...numbered, entries, diagnostics: [] };
    if (pass === mostPasses) return { ...numbered, entries, diagnostics: [unsettled] };
    printed = now;
    flows = flows.map((flow, index) => {
      const items = withNumbers[index];
      return items ? fill(items) : flow;
    });
  }
}

const unsettled: Diagnostic = {
  code: 'pages-unsettled',
  severity: 'warning',
  what: `The page numbers in the tables still change after ${mostPasses} passes.`,
  why: 'A longer page number moves a line to another page, which makes the number shorter again.',
  fix: 'Add or remove a line before the first heading whose number is wrong.',
};

function isItem(item: CollectedItem): item is Item {
  return item.kind !== 'part';
}

function newSpaces(): Spaces {
  return { before: new Map(), after: new Map(), captionLines: new Map() };
}

function numberPages(sections: readonly Section[], flows: readonly Flow[]): Numbered {
  const labels = pageLabels(
    sections.map(({ numbers }, index) => ({ numbers, count: flows[index]?.pages.length ?? 0 })),
  );
  const anchors = new Map<AnchorId, AnchorPlace>();
  let firstPage = 0;
  flows.forEach((flow, index) => {
    for (const [id, { page, x, y }] of flow.anchors) {
      anchors.set(id, { page: firstPage + page, label: labels[index]?.[page] ?? '', x, y });
    }
    firstPage += flow.pages.length;
  });
  return { flows, labels, anchors };
}
