import { measure } from '../font/index.ts';
import type { Line, SlugLine } from '../pages/index.ts';
import { type Setting, textColumn } from './collect.ts';
import { setPlain } from './plain-lines.ts';

/** A release's slug, as it fits on its line: right below the header's first line, where DRAFT stands. */
export function slugOf(slug: string, setting: Setting): SlugLine {
  const { draftBaseline, baselineShare, fontSize, footer } = setting.stationery.geometry;
  const top = draftBaseline - baselineShare * fontSize + fontSize;
  return { text: fitting(slug, setting), size: footer.size, pitch: fontSize, top };
}

export function slugLine({ text, size, pitch, top }: SlugLine, number: string, setting: Setting): Line {
  const [runs = []] = setPlain(text + separator + number, { size, align: 'left' }, setting);
  const baseline = top + pitch * setting.stationery.geometry.baselineShare;
  return { block: 'slug', first: true, last: true, baseline, top, pitch, runs };
}

/** Between the slug and the page number. */
const separator = ' / ';

/** A slug too long for its line and a page number of three digits is cut. */
function fitting(slug: string, setting: Setting): string {
  const { fonts, stationery } = setting;
  const widthOf = (text: string): number => measure(fonts.regular, text, stationery.geometry.footer.size);
  const room = textColumn(setting).width - widthOf(`${separator}000`);
  const characters = [...slug];
  const cut = (): string => `${characters.join('').trimEnd()}…`;
  if (widthOf(slug) <= room) return slug;
  while (characters.length > 0 && widthOf(cut()) > room) characters.pop();
  return cut();
}
