import { boldStyle, plainStyle } from '../document/index.ts';
import type { Run } from '../pages/index.ts';
import { type Setting, spanWriter, textColumn } from './collect.ts';
import { type Column, measureLines } from './lines/measured.ts';

interface PlainLook {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly column?: Column;
}

/** Lines of text outside the body. */
export function setPlain(text: string, look: PlainLook, setting: Setting): (readonly Run[])[] {
  const { size, align, bold = false, column = textColumn(setting) } = look;
  const geometry = { ...setting.stationery.styles['body-continued'], size, align };
  const writer = spanWriter(setting, geometry);
  writer.text(text, bold ? boldStyle : plainStyle);
  return measureLines(writer.spans, geometry, column, setting.report).map((line) => line.runs);
}
