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
/** Room for `100.` and `xviii.` in front; each level's label stands below the text of the level above. */
const item = (level: number): StyleGeometry => {
  return { ...single, left: 18 + 27 * level, firstLine: -27, after: 4, keepTogether: true };
};
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
  'list-item': item(1),
  'list-item-2': item(2),
  'list-item-3': item(3),
  'numbered-paragraph': { ...body, firstLine: 36 },
  'numbered-continued': { ...body, firstLine: 36 },
  'sub-paragraph': { ...body, left: 72, firstLine: -36 },
  ...pressStyles(single),
};

export const letterStationery: Stationery = { id: 'letter', geometry, styles };
