import type { Image } from '../document/index.ts';
import { paragraphItem, type Setting, textColumn } from './collect.ts';
import type { ParagraphItem } from './items.ts';

/** What a letter of 12 pt takes below the baseline, rounded up: the picture stands on the baseline of its line. */
const descent = 3;

/** A picture is a paragraph of one line, as tall as it; one wider or taller than the text is made smaller. */
export function collectImage({ id, style: name, width, height }: Image, setting: Setting): ParagraphItem {
  const { geometry, styles } = setting.stationery;
  const column = textColumn(setting);
  const tallest = geometry.height - geometry.margins.top - geometry.margins.bottom - descent - 1;
  const scale = Math.min(1, column.width / width, tallest / height);
  const size = { width: width * scale, height: height * scale };
  const pitch = Math.ceil(size.height) + descent;
  const style = { ...styles[name], pitch };
  const x = column.x + (column.width - size.width) * slack[style.align];
  const line = { runs: [], anchors: [], notes: [] };
  const item = paragraphItem({ id, style: name }, style, [line]);
  return { ...item, image: { x, below: pitch - descent - size.height, ...size } };
}

/** Which share of the room beside it stands to its left. */
const slack = { left: 0, center: 0.5, right: 1 } as const;
