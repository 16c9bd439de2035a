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
/** Room for a bullet or `10.` in front, on lower levels for `xviii.`; a label stands below the text of the level above. */
const item: StyleGeometry = { ...single, left: 36, firstLine: -18, after: 4, keepTogether: true };
const body: StyleGeometry = { ...single, after: 10, keepTogether: true };
const heading: StyleGeometry = { ...single, bold: true, keepWithNext: true, keepTogether: true, after: 6 };

/** Text of a release is single-spaced, its paragraphs apart and not indented. */
const styles: Readonly<Record<ParagraphStyle, StyleGeometry>> = {
  ...pleadingStationery.styles,
  body,
  'body-continued': body,
  'heading-1': heading,
  'heading-2': heading,
  'heading-3': heading,
  'heading-4': heading,
  title: { ...heading, align: 'center' },
  subheading: heading,
  'block-quote': { ...body, left: 36, right: 36 },
  'block-quote-item': { ...body, left: 72, right: 36 },
  'list-item': item,
  'list-item-2': { ...item, left: 63, firstLine: -27 },
  'list-item-3': { ...item, left: 90, firstLine: -27 },
  'numbered-paragraph': { ...body, firstLine: 36 },
  'numbered-continued': { ...body, firstLine: 36 },
  'sub-paragraph': { ...body, left: 108, firstLine: -36 },
  ...pressStyles(single),
};

export const letterStationery: Stationery = { id: 'letter', geometry, styles };
