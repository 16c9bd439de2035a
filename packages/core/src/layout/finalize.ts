import type { BlockId, Document } from '../document/index.ts';
import type { Page, Pages } from '../pages/index.ts';
import type { Setting } from './collect.ts';
import type { Spaces } from './flow/index.ts';
import { frameOf, furnitureOf } from './furniture.ts';
import type { Filled } from './passes.ts';

/** What measuring alone decides. */
export type FromItems = Pick<Pages, 'keptWithNext' | 'columnWidths' | 'tallRows'>;

/** Puts the sections' pages one after the other, with what stands on every page. */
export function finalize(document: Document, filled: Filled, fromItems: FromItems, setting: Setting): Pages {
  const { width, height } = setting.stationery.geometry;
  const frame = frameOf(document, setting);
  const count = filled.flows.reduce((sum, flow) => sum + flow.pages.length, 0);
  const pages: Page[] = [];
  filled.flows.forEach((flow, section) => {
    flow.pages.forEach(({ lines, notes, rules, images, repeated }, at) => {
      const index = pages.length;
      const label = filled.labels[section]?.[at] ?? '';
      const own = furnitureOf(frame, { index, last: index === count - 1, label }, setting);
      const furniture = repeated.length === 0 ? own : { ...own, lines: [...own.lines, ...repeated] };
      pages.push({ index, section, label, lines, notes, rules, images, furniture });
    });
  });
  const merged = (pick: (spaces: Spaces) => ReadonlyMap<BlockId, number>): ReadonlyMap<BlockId, number> =>
    new Map(filled.flows.flatMap((flow) => [...pick(flow.spaces)]));
  const lastPageStart = filled.flows.at(-1)?.page.start;
  return {
    width,
    height,
    pages,
    anchors: filled.anchors,
    spaceBefore: merged((spaces) => spaces.before),
    spaceAfter: merged((spaces) => spaces.after),
    entries: filled.entries,
    captionLines: merged((spaces) => spaces.captionLines),
    ...fromItems,
    footer: frame.footer,
    ...(frame.slug && { slug: frame.slug }),
    ...(lastPageStart !== undefined && { lastPageStart }),
  };
}
