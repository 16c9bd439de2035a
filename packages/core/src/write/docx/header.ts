import type { PageGeometry } from '../../court/index.ts';
import { Block } from './block.ts';
import { decorativeExtension } from './decorative.ts';
import { type Element, element, emu, value } from './element.ts';
import { field } from './field.ts';
import { run, textRun } from './run.ts';
import type { Writing } from './writing.ts';

/** The height of the header's one line, in pt. */
export const headerPitch = 12;

/** DRAFT and what lies behind the page; below it, where `slug` asks for it, a release's slug and the page's number. */
export function headerParagraphs(writing: Writing, slug = false): Block[] {
  const line = slug ? writing.pages.slug : undefined;
  if (!line) return [headerParagraph(writing)];
  const number = field(' PAGE ', [textRun('2')]);
  return [headerParagraph(writing), new Block({ style: 'Slug' }, [textRun(`${line.text} / `), ...number])];
}

/**
 * The first paragraph of the header: the numbers and rules of pleading paper hang on it, behind the text, and DRAFT
 * is its text. Drawings of Word 2010 and later (`wps`), not VML, which stands 3.6 pt low, nor text frames.
 */
function headerParagraph({ stationery, document, pages, nextId }: Writing): Block {
  const { geometry } = stationery;
  const drawings = [
    ...lineNumbers(geometry, nextId),
    ...geometry.rules.map((rule) => verticalRule(rule, geometry, nextId())),
    ...(document.footer.kind === 'press' ? [] : [footerRule(pages.footer.top, geometry, nextId())]),
  ];
  const draft = document.draft ? [textRun('DRAFT')] : [];
  return new Block({ style: 'Header' }, [...drawings.map((drawing) => run({}, drawing)), ...draft]);
}

interface Shape {
  readonly id: number;
  readonly name: string;
  /** From the page's top left corner, in pt. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A text box down the left of the page, whose top inset is the page's top margin: each number has the baseline of
 * the double-spaced line beside it. It starts in the page's corner because LibreOffice 7.4 forgets the offset of a
 * text box in the header of a section of one page.
 */
function lineNumbers(geometry: PageGeometry, nextId: () => number): Element[] {
  const { grid, margins } = geometry;
  if (!grid) return [];
  const shape: Shape = {
    id: nextId(),
    name: 'Line numbers',
    x: 0,
    y: 0,
    width: grid.numberRightEdge,
    height: geometry.height,
  };
  const numbers = Array.from({ length: grid.lines }, (_, index) =>
    element(
      'w:p',
      undefined,
      element('w:pPr', undefined, value('w:pStyle', 'LineNumbers')),
      textRun(String(index + 1)),
    ),
  );
  return [
    anchored(
      shape,
      element('wps:cNvSpPr', { txBox: 1 }),
      shapeProperties(shape, 'rect', element('a:noFill'), element('a:ln', undefined, element('a:noFill'))),
      element('wps:txbx', undefined, element('w:txbxContent', undefined, ...numbers)),
      element('wps:bodyPr', { lIns: 0, tIns: emu(margins.top), rIns: 0, bIns: 0, anchor: 't' }),
    ),
  ];
}

function verticalRule({ x, width }: PageGeometry['rules'][number], { height }: PageGeometry, id: number): Element {
  return line({ id, name: `Rule ${id}`, x, y: 0, width: 0, height }, width);
}

/** Drawn, not a border of the footer's: a border would make the footer taller, and the page a line shorter. */
function footerRule(y: number, { width, margins }: PageGeometry, id: number): Element {
  return line(
    { id, name: 'Footer rule', x: margins.left, y, width: width - margins.left - margins.right, height: 0 },
    0.75,
  );
}

function line(shape: Shape, weight: number): Element {
  const black = element('a:solidFill', undefined, element('a:srgbClr', { val: '000000' }));
  return anchored(
    shape,
    element('wps:cNvCnPr'),
    shapeProperties(shape, 'line', element('a:ln', { w: emu(weight) }, black)),
    element('wps:bodyPr'),
  );
}

function shapeProperties(shape: Shape, form: 'rect' | 'line', ...look: Element[]): Element {
  return element(
    'wps:spPr',
    undefined,
    element(
      'a:xfrm',
      undefined,
      element('a:off', { x: 0, y: 0 }),
      element('a:ext', { cx: emu(shape.width), cy: emu(shape.height) }),
    ),
    element('a:prstGeom', { prst: form }, element('a:avLst')),
    ...look,
  );
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A shape at its place on the page, behind the text, passed over by screen readers. */
function anchored(shape: Shape, ...content: Element[]): Element {
  const position = (axis: 'H' | 'V', offset: number): Element =>
    element(`wp:position${axis}`, { relativeFrom: 'page' }, element('wp:posOffset', undefined, String(emu(offset))));
  return element(
    'w:drawing',
    undefined,
    element(
      'wp:anchor',
      {
        distT: 0,
        distB: 0,
        distL: 0,
        distR: 0,
        simplePos: 0,
        relativeHeight: 1024 * shape.id,
        behindDoc: 1,
        locked: 0,
        layoutInCell: 1,
        allowOverlap: 1,
      },
      element('wp:simplePos', { x: 0, y: 0 }),
      position('H', shape.x),
      position('V', shape.y),
      element('wp:extent', { cx: emu(shape.width), cy: emu(shape.height) }),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:wrapNone'),
      element('wp:docPr', { id: shape.id, name: shape.name }, decorativeExtension()),
      element('wp:cNvGraphicFramePr'),
      element(
        'a:graphic',
        { 'xmlns:a': drawing },
        element(
          'a:graphicData',
          { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape' },
          element('wps:wsp', undefined, ...content),
        ),
      ),
    ),
  );
}
