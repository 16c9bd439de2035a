import type { PageGeometry } from '../../court/index.ts';
import type { NoteId } from '../../document/index.ts';
import type { Item, MeasuredNote } from '../items.ts';
import { placeCaption } from './caption.ts';
import { keepWithNext } from './keep.ts';
import { endSection } from './page.ts';
import { placeParagraph } from './paragraph.ts';
import { spaceBelow } from './spacing.ts';
import { type Flow, newFlow, type Spaces } from './state.ts';
import { placeTable } from './table.ts';

export { columnHeight } from './columns.ts';
export type { FilledPage, Flow, SectionAnchor, Spaces } from './state.ts';

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
  endSection(flow);
  return flow;
}
