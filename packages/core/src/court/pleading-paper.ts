import type { ParagraphStyle } from '../document/index.ts';
import { pressStyles } from './press-styles.ts';
import type { PageGeometry, Stationery, StyleGeometry } from './stationery.ts';

/**
 * Pleading paper as California lawyers know it: Letter, 28 numbered lines of 24 pt, a double rule on the left, a
 * single one on the right. Court rules fix the lines and spacing; the offsets are the trade's habit, measured on
 * filed papers.
 */
const geometry: PageGeometry = {
  width: 612,
  height: 792,
  margins: { top: 72, right: 36, bottom: 48, left: 108 },
  grid: { lines: 28, pitch: 24, numberRightEdge: 90 },
  rules: [
    { x: 99, width: 0.75 },
    { x: 102, width: 0.75 },
    { x: 582, width: 0.75 },
  ],
  fontFamily: 'Times New Roman',
  fontSize: 12,
  footer: { top: 753, pitch: 12, size: 10 },
  draftBaseline: 42,
  baselineShare: 0.8,
  noteSeparator: { height: 6.5, width: 144 },
  noteCallSize: 8,
  noteCallRise: 4,
  caption: { left: 225, bracket: 21, right: 222, above: 24, rule: 0.75 },
  table: { side: 5.4, above: 3, rule: 0.75 },
  entry: { gutter: 48, dot: 3 },
};

const double: StyleGeometry = {
  pitch: 24,
  size: 12,
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  after: 0,
  bold: false,
  keepWithNext: false,
  keepTogether: false,
};

const single: StyleGeometry = { ...double, pitch: 12 };
const heading: StyleGeometry = { ...double, bold: true, keepWithNext: true, keepTogether: true };
/** The right indent keeps the parties' names off the bracket. */
const party: StyleGeometry = { ...single, right: 9 };
const entry: StyleGeometry = { ...single, after: 12, keepTogether: true };

/** The paragraph styles on pleading paper. Counsel, caption, footnotes and quotations may be single-spaced: Civ. L.R. 3-4(c)(2). */
const styles: Readonly<Record<ParagraphStyle, StyleGeometry>> = {
  body: { ...double, firstLine: 36 },
  'body-continued': double,
  'heading-1': { ...heading, left: 36, firstLine: -36 },
  'heading-2': { ...heading, left: 72, firstLine: -36 },
  'heading-3': { ...heading, left: 108, firstLine: -36 },
  'heading-4': { ...heading, left: 144, firstLine: -36 },
  title: { ...heading, align: 'center' },
  'block-quote': { ...single, left: 36, right: 36, after: 12 },
  'block-quote-item': { ...single, left: 108, right: 36, after: 12 },
  'list-item': { ...double, left: 72, firstLine: -36 },
  'list-item-2': { ...double, left: 108, firstLine: -36 },
  'list-item-3': { ...double, left: 144, firstLine: -36 },
  'numbered-paragraph': { ...double, firstLine: 36 },
  'numbered-continued': { ...double, firstLine: 36 },
  'sub-paragraph': { ...double, left: 108, firstLine: -36 },
  subheading: heading,
  counsel: single,
  'court-title': { ...double, align: 'center', bold: true },
  'caption-party': party,
  'caption-role': { ...party, left: 90 },
  'caption-versus': { ...party, left: 45 },
  'caption-right': single,
  'caption-title': { ...single, bold: true },
  'contents-head': { ...heading, align: 'center' },
  'contents-page-head': { ...single, after: 12, align: 'right', bold: true, keepWithNext: true },
  'contents-title': entry,
  'contents-1': { ...entry, left: 36, firstLine: -36 },
  'contents-2': { ...entry, left: 72, firstLine: -36 },
  'contents-3': { ...entry, left: 108, firstLine: -36 },
  'contents-4': { ...entry, left: 144, firstLine: -36 },
  'authorities-group': { ...single, after: 12, bold: true, keepWithNext: true },
  'authorities-entry': { ...entry, left: 18, firstLine: -18 },
  signature: { ...single, left: 234, keepTogether: true, keepWithNext: true },
  'signature-dated': { ...double, keepWithNext: true },
  footnote: single,
  'table-head': { ...single, bold: true, keepWithNext: true },
  'table-cell': single,
  ...pressStyles(single),
};

export const pleadingStationery: Stationery = { id: 'pleading', geometry, styles };
