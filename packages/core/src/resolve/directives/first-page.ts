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
  const height = (lines: readonly CaptionLine[]): number =>
    lines.reduce((sum, { style, inlines }) => sum + brokenInto(plainText(inlines), column - styles[style].left), 0);
  const { left, right } = captionColumns(desk);
  return Math.max(height(left), height(right));
}

const bracketRoom = 9;

/** How many lines a text takes, about: Times at 12 pt, by classes of characters. */
export function brokenInto(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const part of text.split(' ')) {
    const wide = widthOf(part);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide + space;
  }
  return lines;
}

const space = 3;

function widthOf(part: string): number {
  let width = 0;
  for (const character of part) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[A-Z&@—]/.test(character)) return 8.4;
  if (/[ijltf.,;:'’|()[\]-]/.test(character)) return 3.6;
  return 5.8;
}
