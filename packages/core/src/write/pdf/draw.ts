import type { Stationery } from '../../court/index.ts';
import type { BlockId } from '../../document/index.ts';
import { faceOf, measure } from '../../font/index.ts';
import type { Line, Page, Pages, PlacedImage, Rule, Run } from '../../pages/index.ts';
import type { Spot } from './annotations.ts';
import { newSheet } from './byte-sheet.ts';
import {
  type ArtifactKind,
  type Canvas,
  drawForm,
  drawImage,
  drawRules,
  drawRun,
  finish,
  type Owner,
  startCanvas,
} from './canvas.ts';
import { type Element, element } from './element.ts';
import type { FacesInUse } from './faces.ts';
import { type Linked, type LinkMaker, placeRun, startLinks } from './links.ts';
import type { Frame, Structure } from './structure.ts';

/** What drawing the pages gives; the structure's elements have got their content on the way. */
export interface Drawn {
  readonly pages: readonly DrawnPage[];
  /** The furniture all pages share, drawn once: the content of a form. */
  readonly stamp: Uint8Array;
  readonly linked: readonly Linked[];
  /** Where each block starts. */
  readonly starts: ReadonlyMap<BlockId, Spot>;
}

interface DrawnPage {
  readonly content: Uint8Array;
  /** The element of each marked-content id. */
  readonly owners: readonly Element[];
}

/** What the pages call the form with the furniture they share. */
export const stampName = 'Stamp';

/** What drawing looks up: where the runs go, how furniture lies, and what glyphs and pictures are called. */
interface Drawing {
  readonly structure: Structure;
  readonly stationery: Stationery;
  readonly faces: FacesInUse;
  readonly imageNames: ReadonlyMap<BlockId, string>;
}

export function drawPages(pages: Pages, drawing: Drawing): Drawn {
  const { structure, stationery, faces } = drawing;
  const links = startLinks(structure, pages.anchors);
  const starts = new Map<BlockId, Spot>();
  const shared = sharedFurniture(pages.pages);
  const sheet = newSheet(32_768);
  const stamp = drawStamp(startCanvas(0, pages.height, faces, sheet), shared, stationery);
  const drawn = pages.pages.map((page) => {
    const canvas = startCanvas(page.index, pages.height, faces, sheet);
    const { lines, rules } = page.furniture;
    drawForm(canvas, stampName);
    drawFurniture(canvas, without(lines, shared.lines), [...without(rules, shared.rules), ...page.rules], stationery);
    drawImages(canvas, drawing, page.images);
    drawText(canvas, links, [...page.lines, ...page.notes], starts);
    return { content: finish(canvas), owners: canvas.owners };
  });
  for (const { element: link, area } of links.linked) link.kids.push(area);
  return { pages: drawn, stamp, linked: links.linked, starts };
}

function drawStamp(canvas: Canvas, { lines, rules }: SharedFurniture, stationery: Stationery): Uint8Array {
  drawFurniture(canvas, [...lines], [...rules], stationery);
  return finish(canvas);
}

interface SharedFurniture {
  readonly lines: ReadonlySet<Line>;
  readonly rules: ReadonlySet<Rule>;
}

/** What is the same line, the same rule on every page: of a page with 28 numbered lines, most of it. */
function sharedFurniture(pages: readonly Page[]): SharedFurniture {
  const [first, ...others] = pages.map(({ furniture }) => furniture);
  let lines = first?.lines ?? [];
  let rules = first?.rules ?? [];
  for (const furniture of others) {
    const own = { lines: new Set(furniture.lines), rules: new Set(furniture.rules) };
    lines = lines.filter((line) => own.lines.has(line));
    rules = rules.filter((rule) => own.rules.has(rule));
  }
  return { lines: new Set(lines), rules: new Set(rules) };
}

function without<T>(all: readonly T[], some: ReadonlySet<T>): readonly T[] {
  return all.filter((each) => !some.has(each));
}

function drawFurniture(canvas: Canvas, lines: readonly Line[], rules: readonly Rule[], stationery: Stationery): void {
  drawRules(canvas, 'layout', rules);
  for (const line of lines) {
    const kind = furnitureKind(line, stationery);
    for (const run of line.runs) drawRun(canvas, kind, run, line.baseline);
  }
  drawRules(canvas, 'layout', lines.flatMap(underlines));
}

/** PDF/UA-1, 7.3: a picture is a figure with its words; its box tells where it is (ISO 32000-1, table 344). */
function drawImages(canvas: Canvas, { structure, imageNames }: Drawing, images: readonly PlacedImage[]): void {
  for (const image of images) {
    const name = imageNames.get(image.block);
    const figure = structure.figures.get(image.block);
    if (name === undefined) continue;
    drawImage(canvas, figure ?? 'layout', name, image);
    const bottom = canvas.height - image.y - image.height;
    if (figure) figure.box = [image.x, bottom, image.x + image.width, bottom + image.height];
  }
}

function drawText(canvas: Canvas, links: LinkMaker, lines: readonly Line[], starts: Map<BlockId, Spot>): void {
  for (const line of lines) {
    if (!starts.has(line.block)) starts.set(line.block, { page: canvas.page, y: line.top });
    drawLine(canvas, links, line);
  }
  drawRules(canvas, 'layout', lines.flatMap(underlines));
}

function furnitureKind(line: Line, { geometry }: Stationery): ArtifactKind {
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
