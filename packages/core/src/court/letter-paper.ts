import type { ParagraphStyle } from '../document/index.ts';
import { pleadingStationery } from './pleading-paper.ts';
import { pressStyles } from './press-styles.ts';
import type { PageGeometry, Stationery, StyleGeometry } from './stationery.ts';

/** US Letter with margins of an inch, no numbered lines: what goes to the press. */
const geometry: PageGeometry = {
  ...plain(pleadingStationery.geometry),
  margins: { top: 72, right: 72, bottom: 72, left: 72 },
  rules: [],
  footer: { top: 744, pitch: 12, size: 10 },
};

function plain({ grid: _, ...paper }: PageGeometry): PageGeometry {
  return paper;
}

const single: StyleGeometry = { ...pleadingStationery.styles.counsel, pitch: 15 };
const item: StyleGeometry = { ...single, left: 36, firstLine: -18, after: 4 };
const heading: StyleGeometry = { ...single, bold: true, keepWithNext: true, keepTogether: true, after: 6 };

/** Text of a release is single-spaced, its paragraphs apart and not indented. */
const styles: Readonly<Record<ParagraphStyle, StyleGeometry>> = {
  ...pleadingStationery.styles,
  body: { ...single, after: 10, keepTogether: true },
  'body-continued': { ...single, after: 10, keepTogether: true },
  'heading-1': heading,
  'heading-2': heading,
  'heading-3': heading,
  'heading-4': heading,
  title: { ...heading, align: 'center' },
  'block-quote': { ...single, left: 36, right: 36, after: 10 },
  'block-quote-item': { ...single, left: 72, right: 36, after: 10 },
  'list-item': item,
  'list-item-2': { ...item, left: 54 },
  'list-item-3': { ...item, left: 72 },
  ...pressStyles(single),
};

export const letterStationery: Stationery = { id: 'letter', geometry, styles };
