import type { Stationery } from '../court/index.ts';
import type { Diagnostic, Outcome } from '../diagnostic/index.ts';
import type { Document } from '../document/index.ts';
import type { FontFamily } from '../font/index.ts';
import type { Pages } from '../pages/index.ts';
import { collectNotes, type Setting } from './collect.ts';
import { type FromItems, finalize } from './finalize.ts';
import { Findings, type FindPlace } from './findings.ts';
import type { TableItem } from './items.ts';
import { fillSections } from './passes.ts';
import { type CollectedItem, collectSection } from './section.ts';

export type { FindPlace } from './findings.ts';

/**
 * Computes the pages of a document as Word would, so that both papers break lines and pages alike.
 *
 *     document -> collect (words measured, lines broken) -> fill (lines on pages, notes at their foot)
 *                            ^                                  |
 *                            +---- page numbers of the tables --+   a few times at most
 *              -> finalize (page labels, anchors, line numbers, footer)
 *
 * Lengths in pt; see {@link Pages}. Errors: `missing-glyph`, and `too-wide` of a table with more columns than the page has
 * room for; a warning: `pages-unsettled`; a note: `too-wide` of a word.
 *
 * @param findPlace where the user's files hold a text, for what stands in `document` without its place
 * @example
 * const { value: pages, diagnostics } = layout(document, stationery, await loadFamily(world.readFont));
 */
export function layout(
  document: Document,
  stationery: Stationery,
  fonts: FontFamily,
  findPlace: FindPlace = () => undefined,
): Outcome<Pages> {
  const findings = new Findings(findPlace);
  const setting: Setting = { stationery, fonts, report: findings };
  const notes = collectNotes(document.notes, setting);
  const sections = document.sections.map((section) => collectSection(section, document, setting));
  const filled = fillSections(document.sections, sections, notes, setting);
  const pages = finalize(document, filled, fromItems(sections), setting);
  const diagnostics: Diagnostic[] = [...findings.diagnostics(), ...filled.diagnostics];
  return { value: pages, diagnostics };
}

function fromItems(sections: readonly (readonly CollectedItem[])[]): FromItems {
  const items = sections.flat();
  const leads = items.flatMap((item) => (item.kind === 'paragraph' && item.keptFor ? [item.id] : []));
  const tables = items.filter((item) => item.kind === 'table');
  const rowsOf = ({ head, rows }: TableItem): ReadonlySet<number> =>
    new Set(rows.slice(head).flatMap(({ breaks }, index) => (breaks ? [index] : [])));
  return {
    keptWithNext: new Set(leads),
    columnWidths: new Map(tables.map(({ id, widths }) => [id, widths])),
    tallRows: new Map(tables.map((table) => [table.id, rowsOf(table)])),
  };
}
