import type { PressParagraphStyle } from '../document/index.ts';
import type { StyleGeometry } from './stationery.ts';

/** The styles of what goes to the press, over the plain single-spaced paragraph of their stationery. */
export function pressStyles(single: StyleGeometry): Readonly<Record<PressParagraphStyle, StyleGeometry>> {
  const { pitch } = single;
  /** Newsrooms cut from the end, paragraph by paragraph: none is divided between pages. */
  const body: StyleGeometry = { ...single, after: pitch * 0.75, keepTogether: true };
  const head: StyleGeometry = { ...body, bold: true, keepWithNext: true };
  return {
    letterhead: { ...head, align: 'center', after: pitch },
    'release-line': { ...head, after: pitch / 2 },
    'press-date': { ...body, after: pitch / 2 },
    'contact-head': { ...head, after: 0 },
    // An entry longer than its line goes on further in: each that starts at the margin is another.
    contact: { ...single, left: 18, firstLine: -18, keepTogether: true },
    headline: { ...head, align: 'center', size: 16, pitch: 20, after: pitch / 2 },
    subhead: { ...body, align: 'center', keepWithNext: true, after: pitch },
    picture: { ...body, align: 'center', after: pitch },
    'press-body': body,
    'press-heading': { ...head, after: pitch / 4 },
    'press-item': { ...body, left: 36, firstLine: -18, after: pitch / 4 },
    boilerplate: body,
    'end-mark': { ...body, align: 'center' },
  };
}
