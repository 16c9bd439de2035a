import { type Inline, plainText } from '../../document/index.ts';
import type { Firm } from '../../matter/index.ts';
import type { Desk } from '../desk.ts';
import { type CaptionLine, captionColumns } from './caption.ts';
import { courtTitleLines } from './court-title.ts';

type LinesOf = (firms: readonly Firm[], continued: boolean) => readonly (readonly Inline[])[];

/** Room that an estimate of line breaks may be wrong by, in single-spaced lines. */
const spare = 2;

/** The bracket of the caption goes a line below its text, and a numbered line stays free above it. */
const aroundCaption = 4;

/**
 * How many firms stand above the caption: all, or as many as leave room for court title and caption on the page, but at
 * least one (N.D. Cal. Civ. L.R. 3-4(a)(1) wants counsel there). Line breaks are estimated: {@link layout} decides
 * them, and a caption that does not fit after all goes on to the next page.
 */
export function firmsOnFirstPage(desk: Desk, linesOf: LinesOf): number {
  const { matter, court } = desk.setting;
  const { counsel } = matter.data;
  const { grid, width, margins } = court.geometry;
  const title = Math.max(courtTitleLines(desk.setting), 1);
  const room = 2 * (grid.lines - title) - captionHeight(desk) - aroundCaption - spare;
  const textWidth = width - margins.left - margins.right;
  const fits = (count: number): boolean => {
    const lines = linesOf(counsel.slice(0, count), count < counsel.length);
    const height = lines.reduce((sum, line) => sum + brokenInto(plainText(line), textWidth), 0);
    return height <= room;
  };
  for (let count = counsel.length; count > 1; count -= 1) if (fits(count)) return count;
  return 1;
}

/** In single-spaced lines. */
function captionHeight(desk: Desk): number {
  const { geometry, styles } = desk.setting.court;
  const column = (geometry.width - geometry.margins.left - geometry.margins.right) / 2 - bracketRoom;
  const columnOf = ({ style }: CaptionLine): number =>
    (column - styles[style].left) * (styles[style].bold ? boldShare : 1);
  const height = (lines: readonly CaptionLine[]): number =>
    lines.reduce((sum, line) => sum + brokenInto(plainText(line.inlines), columnOf(line)), 0);
  const { left, right } = captionColumns(desk);
  return Math.max(height(left), height(right));
}

const bracketRoom = 9;

/** Bold letters are so much wider that a line holds this share of the words. */
const boldShare = 0.93;

/** How many lines a text takes at 12 pt, the lines broken at spaces. */
export function brokenInto(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const part of text.split(' ')) {
    const wide = widthOf(part);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide + widthOf(' ');
  }
  return lines;
}

/** Advance widths of Times in thousandths of an em; what is not listed takes half an em. */
const widths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    250: ' \u00a0,.',
    278: '/:;ijlt',
    333: "!()-[]’'frI",
    389: 'sJ',
    444: 'acez?“”',
    556: 'FPS',
    611: 'ELTZ',
    667: 'BCR',
    722: 'ADGHKNOQUVXYw',
    778: 'm&',
    889: 'M',
    944: 'W@',
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width)] as const)),
);

/** In pt. An accented letter is as wide as its base. */
function widthOf(part: string): number {
  let width = 0;
  for (const character of part.normalize('NFD')) {
    if (!/\p{M}/u.test(character)) width += widths.get(character) ?? 500;
  }
  return (width * 12) / 1000;
}
