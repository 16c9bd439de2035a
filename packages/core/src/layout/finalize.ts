import type { BlockId, Document } from '../document/index.ts';
import type { Page, Pages } from '../pages/index.ts';
import type { Setting } from './collect.ts';
import type { Spaces } from './flow/index.ts';
import { frameOf, furnitureOf } from './furniture.ts';
import type { Filled } from './passes.ts';

/** Puts the sections' pages one after the other, with what stands on every page. */
export function finalize(document: Document, filled: Filled, setting: Setting): Pages {
  const { width, height } = setting.stationery.geometry;
  const frame = frameOf(document, setting);
  const pages: Page[] = [];
  filled.flows.forEach((flow, section) => {
    flow.pages.forEach(({ lines, notes, rules, repeated }, at) => {
      const label = filled.labels[section]?.[at] ?? '';
      const own = furnitureOf(frame, label, setting);
      const furniture = repeated.length === 0 ? own : { ...own, lines: [...own.lines, ...repeated] };
      pages.push({ index: pages.length, section, label, lines, notes, images: [], rules, furniture });
    });
  });
  const merged = (pick: (spaces: Spaces) => ReadonlyMap<BlockId, number>): ReadonlyMap<BlockId, number> =>
    new Map(filled.flows.flatMap((flow) => [...pick(flow.spaces)]));
  return {
    width,
    height,
    pages,
    anchors: filled.anchors,
    spaceBefore: merged((spaces) => spaces.before),
    spaceAfter: merged((spaces) => spaces.after),
    entries: filled.entries,
    captionLines: merged((spaces) => spaces.captionLines),
    keptWithNext: new Set(),
    footer: frame.footer,
  };
}
