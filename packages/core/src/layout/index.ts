import type { Stationery } from '../court/index.ts';
import type { Diagnostic, Outcome } from '../diagnostic/index.ts';
import type { BlockId, Document } from '../document/index.ts';
import type { FontFamily } from '../font/index.ts';
import type { Pages } from '../pages/index.ts';
import { collectNotes, type Setting } from './collect.ts';
import { finalize } from './finalize.ts';
import { Findings } from './findings.ts';
import { fillSections } from './passes.ts';
import { type CollectedItem, collectSection } from './section.ts';

/**
 * Computes the pages of a document as Word would, so that both papers break lines and pages alike.
 *
 *     document -> collect (words measured, lines broken) -> fill (lines on pages, notes at their foot)
 *                            ^                                  |
 *                            +---- page numbers of the tables --+   a few times at most
 *              -> finalize (page labels, anchors, line numbers, footer)
 *
 * Lengths in pt; see {@link Pages}. Errors: `missing-glyph`; a warning: `pages-unsettled`; a note:
 * `too-wide`.
 *
 * @example
 * const { value: pages, diagnostics } = layout(document, stationery, await loadFamily(world.readFont));
 */
export function layout(document: Document, stationery: Stationery, fonts: FontFamily): Outcome<Pages> {
  const findings = new Findings();
  const setting: Setting = { stationery, fonts, report: findings };
  const notes = collectNotes(document.notes, setting);
  const sections = document.sections.map((section) => collectSection(section, document, setting));
  const filled = fillSections(document.sections, sections, notes, setting);
  const pages = finalize(document, filled, keptWithNext(sections), setting);
  const diagnostics: Diagnostic[] = [...findings.diagnostics(), ...filled.diagnostics];
  return { value: pages, diagnostics };
}

function keptWithNext(sections: readonly (readonly CollectedItem[])[]): ReadonlySet<BlockId> {
  const leads = sections.flat().flatMap((item) => (item.kind === 'paragraph' && item.leadsIn ? [item.id] : []));
  return new Set(leads);
}
