import { type Inline, plainText } from '../../document/index.ts';
import type { Firm } from '../../matter/index.ts';
import type { Desk } from '../desk.ts';
import { type CaptionLine, captionColumns } from './caption.ts';
import { courtTitleLines } from './court-title.ts';

type CounselLines = readonly (readonly Inline[])[];
type LinesOf = (firms: readonly Firm[], continued: boolean) => CounselLines;

/**
 * How many firms stand above the caption: all, or as many as leave room for court title and caption on the page, but at
 * least one (N.D. Cal. Civ. L.R. 3-4(a)(1) wants counsel there). Layout breaks the lines for good: should it come to
 * more of them, the caption goes on to the next page.
 */
export function firmsOnFirstPage(desk: Desk, linesOf: LinesOf): number {
  const { counsel } = desk.setting.matter.data;
  for (let count = counsel.length; count > 1; count -= 1) {
    if (fitAboveCaption(desk, linesOf(counsel.slice(0, count), count < counsel.length))) return count;
  }
  return 1;
}

/** Whether these lines of counsel leave room for court title and caption on their page. */
export function fitAboveCaption(desk: Desk, lines: CounselLines): boolean {
  const taken = lines.reduce((sum, line) => sum + brokenInto(plainText(line), textWidth(desk)), 0);
  return taken <= roomForCounsel(desk);
}

function textWidth({ setting }: Desk): number {
  const { width, margins } = setting.court.stationery.geometry;
  return width - margins.left - margins.right;
}

/** Word ends a section with a paragraph: below a caption that filled the page it would stand on an empty one. */
const sectionEnd = 2;

/** In single-spaced lines, of which two make a line of the grid that the court title stands on. */
function roomForCounsel(desk: Desk): number {
  const { grid, caption } = desk.setting.court.stationery.geometry;
  if (!grid) return 0;
  const above = Math.ceil(caption.above / (grid.pitch / 2));
  const room = 2 * (grid.lines - courtTitleLines(desk.setting)) - above - captionHeight(desk) - sectionEnd;
  return room - (room % 2);
}

/** In single-spaced lines: the bracket goes at least a line below the text, and ends on the grid. */
function captionHeight(desk: Desk): number {
  const { geometry, styles } = desk.setting.court.stationery;
  const height = (lines: readonly CaptionLine[], column: number): number =>
    lines.reduce((sum, { style, inlines }) => {
      const width = (column - styles[style].left) * (styles[style].bold ? boldShare : 1);
      return sum + brokenInto(plainText(inlines), width);
    }, 0);
  const { left, right } = captionColumns(desk);
  const lines = 1 + Math.max(height(left, geometry.caption.left), height(right, geometry.caption.right));
  return lines + (lines % 2);
}

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

/** Advance widths of Times in thousandths of an em by character code; what is not listed takes half an em. */
const widths: readonly (number | undefined)[] = widthsByCode({
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
});

function widthsByCode(listed: Readonly<Record<number, string>>): readonly (number | undefined)[] {
  const byCode = new Array<number | undefined>(0x2020).fill(undefined);
  for (const [width, characters] of Object.entries(listed)) {
    for (let at = 0; at < characters.length; at += 1) byCode[characters.charCodeAt(at)] = Number(width);
  }
  return byCode;
}

/** In pt. An accented letter is as wide as its base. */
function widthOf(part: string): number {
  let width = 0;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    width += widths[code] ?? (code < firstAccented ? half : widthOfBase(part.charAt(at)));
  }
  return (width * 12) / 1000;
}

const half = 500;
const firstAccented = 0xc0;

function widthOfBase(character: string): number {
  const base = character.normalize('NFD');
  return base === character ? half : (widths[base.charCodeAt(0)] ?? half);
}
