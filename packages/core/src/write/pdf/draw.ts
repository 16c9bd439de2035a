import type { CourtProfile } from '../../court/index.ts';
import type { BlockId } from '../../document/index.ts';
import { faceOf, measure } from '../../font/index.ts';
import type { Line, Page, Pages, Rule, Run } from '../../pages/index.ts';
import type { Spot } from './annotations.ts';
import { type ArtifactKind, type Canvas, drawRules, drawRun, finish, type Owner, startCanvas } from './canvas.ts';
import { type Element, element } from './element.ts';
import type { FacesInUse } from './faces.ts';
import { type Linked, type LinkMaker, placeRun, startLinks } from './links.ts';
import type { Frame, Structure } from './structure.ts';

/** What drawing the pages gives; the structure's elements have got their content on the way. */
export interface Drawn {
  readonly pages: readonly DrawnPage[];
  readonly linked: readonly Linked[];
  /** Where each block starts. */
  readonly starts: ReadonlyMap<BlockId, Spot>;
}

export interface DrawnPage {
  readonly content: string;
  /** The element of each marked-content id. */
  readonly owners: readonly Element[];
}

export function drawPages(pages: Pages, structure: Structure, court: CourtProfile, faces: FacesInUse): Drawn {
  const links = startLinks(structure, pages.anchors);
  const starts = new Map<BlockId, Spot>();
  const drawn = pages.pages.map((page) => {
    const canvas = startCanvas(page.index, pages.height, faces);
    drawFurniture(canvas, page, court);
    drawRules(canvas, 'layout', page.rules);
    for (const line of [...page.lines, ...page.notes]) {
      if (!starts.has(line.block)) starts.set(line.block, { page: page.index, y: line.top });
      drawLine(canvas, links, line);
    }
    drawRules(canvas, 'layout', [...page.lines, ...page.notes].flatMap(underlines));
    return { content: finish(canvas), owners: canvas.owners };
  });
  for (const { element: link, area } of links.linked) link.kids.push(area);
  return { pages: drawn, linked: links.linked, starts };
}

function drawFurniture(canvas: Canvas, page: Page, court: CourtProfile): void {
  const { lines, rules } = page.furniture;
  drawRules(canvas, 'layout', rules);
  for (const line of lines) {
    const kind = furnitureKind(line, court);
    for (const run of line.runs) drawRun(canvas, kind, run, line.baseline);
  }
  drawRules(canvas, 'layout', lines.flatMap(underlines));
}

function furnitureKind(line: Line, { geometry }: CourtProfile): ArtifactKind {
  if (line.baseline < geometry.margins.top) return 'header';
  return line.baseline > geometry.height - geometry.margins.bottom ? 'footer' : 'furniture';
}

function drawLine(canvas: Canvas, links: LinkMaker, line: Line): void {
  const frame = frameOf(links.structure, line);
  let last: Placed | undefined;
  for (const run of line.runs) {
    const owner = placeRun(links, frame, canvas.page, line, run);
    if (last && isApart(last, run, owner)) drawSpace(canvas, last, line);
    drawRun(canvas, owner, run, line.baseline);
    last = { run, owner };
  }
  if (last && frame.hardBreaks && !line.last && !/[\s\u2010-\u2014-]$/.test(last.run.text))
    drawSpace(canvas, last, line);
}

interface Placed {
  readonly run: Run;
  readonly owner: Owner;
}

/** A tab, or the dots of a table, between two runs of text. */
function isApart(last: Placed, run: Run, owner: Owner): boolean {
  if (run.role.kind === 'leader') return typeof last.owner !== 'string';
  return last.owner === owner && run.x - endOf(last.run) > gap;
}

/** In pt: what a tab leaves, and rounding does not. */
const gap = 0.5;

/**
 * A tab, dots or a hard line break leave no character behind. Whoever hears or copies the text needs one between the words
 * on either side: PDF/UA-1, 7.2 asks for text that can be read without its layout.
 */
function drawSpace(canvas: Canvas, { run, owner }: Placed, line: Line): void {
  const width = measure(canvas.faces[faceOf(run.style)].font, ' ', run.size);
  drawRun(canvas, owner, { ...run, text: ' ', x: endOf(run), width }, line.baseline);
}

function endOf(run: Run): number {
  return run.x + run.width;
}

/** A line of a block the document does not have is text all the same: nothing drawn stays outside the tags. */
function frameOf(structure: Structure, line: Line): Frame {
  const known = structure.frames.get(line.block);
  if (known) return known;
  const stray = { text: element('P', structure.root), hardBreaks: false };
  structure.frames.set(line.block, stray);
  return stray;
}

function underlines(line: Line): Rule[] {
  return line.runs
    .filter((run) => run.style.underline && run.width > 0)
    .map((run) => {
      // Where Times New Roman asks for it (`post`): 0.109 em below the baseline, 0.049 em thick.
      const y = line.baseline - run.rise + run.size * 0.109;
      return { x1: run.x, y1: y, x2: run.x + run.width, y2: y, width: run.size * 0.049 };
    });
}
