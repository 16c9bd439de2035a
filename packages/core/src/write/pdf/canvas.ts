import { faceOf } from '../../font/index.ts';
import type { PlacedImage, Rule, Run } from '../../pages/index.ts';
import { type ByteSheet, writeText, written } from './byte-sheet.ts';
import type { Element } from './element.ts';
import { type FaceInUse, type FacesInUse, writeString } from './faces.ts';

/** A page's content stream while it is written: its operators and the state a viewer would be in after them. */
export interface Canvas {
  readonly page: number;
  readonly height: number;
  readonly faces: FacesInUse;
  readonly sheet: ByteSheet;
  /** The element of each marked-content id. */
  readonly owners: Element[];
  /** What the open marked-content sequence belongs to. */
  owner: Owner | undefined;
  inText: boolean;
  face: FaceInUse | undefined;
  size: number;
  rise: number;
  /** Start of the current line of text, which `Td` counts from, as written. */
  readonly lineStart: { x: number; y: number };
  /** Where the next glyph would go; y from the top. */
  readonly pen: { x: number; baseline: number };
}

/** PDF/UA-1, 7.1: everything on a page is in the tag tree or an artifact. */
export type Owner = Element | ArtifactKind;

export type ArtifactKind = 'header' | 'footer' | 'furniture' | 'layout';

const artifactProperties: Readonly<Record<ArtifactKind, string>> = {
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  furniture: '/Type /Pagination',
  layout: '/Type /Layout',
};

/** `sheet` is written over: what {@link finish} gave of it before is a copy. */
export function startCanvas(page: number, height: number, faces: FacesInUse, sheet: ByteSheet): Canvas {
  sheet.length = 0;
  return {
    page,
    height,
    faces,
    sheet,
    owners: [],
    owner: undefined,
    inText: false,
    face: undefined,
    size: 0,
    rise: 0,
    lineStart: { x: 0, y: 0 },
    pen: { x: Number.NaN, baseline: Number.NaN },
  };
}

/** The finished content stream. */
export function finish(canvas: Canvas): Uint8Array {
  endText(canvas);
  return written(canvas.sheet);
}

export function drawRun(canvas: Canvas, owner: Owner, run: Run, baseline: number): void {
  beginText(canvas);
  own(canvas, owner);
  setFont(canvas, run);
  moveTo(canvas, run.x, baseline);
  writeString(canvas.sheet, canvas.faces[faceOf(run.style)], run.text);
  put(canvas, 'Tj');
  canvas.pen.x = run.x + run.width;
}

export function drawRules(canvas: Canvas, owner: ArtifactKind, rules: readonly Rule[]): void {
  if (rules.length === 0) return;
  endText(canvas);
  own(canvas, owner);
  for (const { x1, y1, x2, y2, width } of rules) {
    const [top, bottom] = [canvas.height - y1, canvas.height - y2];
    put(canvas, `${number(width)} w ${number(x1)} ${number(top)} m ${number(x2)} ${number(bottom)} l S`);
  }
  disown(canvas);
}

/** Draws a form of furniture: an artifact here, and each part of it named for what it is within. */
export function drawForm(canvas: Canvas, name: string): void {
  endText(canvas);
  put(canvas, '/Artifact <</Type /Pagination>> BDC');
  put(canvas, `/${name} Do`);
  put(canvas, 'EMC');
}

/** Draws a picture by its name in the resources, in the rectangle `place`. */
export function drawImage(canvas: Canvas, owner: Owner, name: string, place: PlacedImage): void {
  endText(canvas);
  own(canvas, owner);
  const { x, y, width, height } = place;
  put(canvas, `q ${number(width)} 0 0 ${number(height)} ${number(x)} ${number(canvas.height - y - height)} cm`);
  put(canvas, `/${name} Do Q`);
  disown(canvas);
}

/** An operator with its operands. */
function put(canvas: Canvas, operator: string): void {
  writeText(canvas.sheet, operator);
  writeText(canvas.sheet, '\n');
}

function own(canvas: Canvas, owner: Owner): void {
  if (canvas.owner === owner) return;
  disown(canvas);
  canvas.owner = owner;
  if (typeof owner === 'string') {
    put(canvas, `/Artifact <<${artifactProperties[owner]}>> BDC`);
    return;
  }
  const id = canvas.owners.push(owner) - 1;
  owner.kids.push({ kind: 'content', page: canvas.page, id });
  put(canvas, `/${owner.type} <</MCID ${id}>> BDC`);
}

function disown(canvas: Canvas): void {
  if (canvas.owner !== undefined) put(canvas, 'EMC');
  canvas.owner = undefined;
}

// Marked content may stand inside a text object but not cross its ends: ISO 32000-1, 14.6.1.
function beginText(canvas: Canvas): void {
  if (canvas.inText) return;
  disown(canvas);
  put(canvas, 'BT');
  canvas.inText = true;
  canvas.lineStart.x = 0;
  canvas.lineStart.y = 0;
  canvas.pen.x = Number.NaN;
}

function endText(canvas: Canvas): void {
  disown(canvas);
  if (canvas.inText) put(canvas, 'ET');
  canvas.inText = false;
}

function setFont(canvas: Canvas, run: Run): void {
  const face = canvas.faces[faceOf(run.style)];
  if (face !== canvas.face || run.size !== canvas.size) {
    put(canvas, `/${face.resource} ${number(run.size)} Tf`);
    canvas.face = face;
    canvas.size = run.size;
  }
  if (run.rise !== canvas.rise) {
    put(canvas, `${number(run.rise)} Ts`);
    canvas.rise = run.rise;
  }
}

/** Runs that follow one another on a line need no move: a viewer's pen is already there. */
function moveTo(canvas: Canvas, x: number, baseline: number): void {
  const { pen, lineStart } = canvas;
  if (pen.baseline === baseline && Math.abs(pen.x - x) < 0.01) return;
  const right = thousandths(x - lineStart.x);
  const up = thousandths(canvas.height - baseline - lineStart.y);
  put(canvas, `${right} ${up} Td`);
  // Counted from what was written, so that rounding does not add up down the page.
  lineStart.x += right;
  lineStart.y += up;
  pen.baseline = baseline;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function number(value: number): string {
  return `${thousandths(value)}`;
}
