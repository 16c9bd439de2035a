import type { PageGeometry } from '../../court/index.ts';
import type { NoteId } from '../../document/index.ts';
import type { Item, MeasuredNote } from '../items.ts';
import { placeCaption } from './caption.ts';
import { keepWithNext } from './keep.ts';
import { endSection, startPage } from './page.ts';
import { placeParagraph } from './paragraph.ts';
import { spaceBelow } from './spacing.ts';
import { closingHeight, type Flow, linesBottom, newFlow, type Spaces, tolerance } from './state.ts';
import { placeTable } from './table.ts';

export { columnHeight } from './columns.ts';
export type { Flow, Spaces } from './state.ts';

/** Makes room for the paragraph that ends a section below its table. */
function closeTable(flow: Flow): void {
  if (flow.belowTable && flow.position + closingHeight > linesBottom(flow) + tolerance) startPage(flow);
}

/** Fills the pages of one section. */
export function fillSection(
  items: readonly Item[],
  paper: PageGeometry,
  notes: ReadonlyMap<NoteId, MeasuredNote>,
  spaces: Spaces,
): Flow {
  const flow = newFlow(paper, notes, spaces);
  items.forEach((item, index) => {
    if (item.kind === 'table') placeTable(flow, item);
    else if (item.kind === 'caption') placeCaption(flow, item);
    else {
      placeParagraph(flow, item, item.keepWithNext && keepWithNext(flow, items, index));
      flow.spaceAfter = spaceBelow(flow, item, items[index + 1], flow.position);
    }
  });
  closeTable(flow);
  endSection(flow);
  return flow;
}
