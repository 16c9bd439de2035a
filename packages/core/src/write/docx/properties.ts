import type { StyleGeometry } from '../../court/index.ts';
import { type Element, element, twips, value } from './element.ts';

/** Lines of exactly `pitch` pt, and the space after the paragraph. */
export function spacing(pitch: number, after = 0): Element {
  return element('w:spacing', {
    'w:before': 0,
    'w:after': twips(after),
    'w:line': twips(pitch),
    'w:lineRule': 'exact',
  });
}

export function indent({ left, right, firstLine }: Pick<StyleGeometry, 'left' | 'right' | 'firstLine'>): Element {
  const first = firstLine < 0 ? { 'w:hanging': twips(-firstLine) } : { 'w:firstLine': twips(firstLine) };
  return element('w:ind', { 'w:left': twips(left), 'w:right': twips(right), ...first });
}

/** Sizes are in half points. */
export function size(pt: number): Element[] {
  return [value('w:sz', pt * 2), value('w:szCs', pt * 2)];
}
