import type { PageGeometry } from '../../court/index.ts';
import type { AnchorId, BlockId, NoteId } from '../../document/index.ts';
import type { Line, PlacedImage, Rule } from '../../pages/index.ts';
import type { MeasuredLine, MeasuredNote, ParagraphItem } from '../items.ts';

/** A page of one section as it fills. */
interface FilledPage {
  readonly lines: Line[];
  readonly notes: Line[];
  readonly rules: Rule[];
  readonly images: PlacedImage[];
  /** Drawn, but no text: the caption's bracket, a table's head on its later pages. */
  readonly repeated: Line[];
  /** The block it starts with; none on the first page, nor where one goes on from the page before. */
  start?: BlockId;
}

/** Where an anchor stands within its section. */
interface SectionAnchor {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Part of a footnote: its lines from `from` up to `to`. */
export interface NotePart {
  readonly note: MeasuredNote;
  readonly from: number;
  readonly to: number;
}

/** Spaces that the layout put in, by block: see `Pages`. */
export interface Spaces {
  readonly before: Map<BlockId, number>;
  readonly after: Map<BlockId, number>;
  readonly captionLines: Map<BlockId, number>;
}

/** The state of filling one section's pages, top to bottom. Lengths in pt from the top of the paper. */
export interface Flow {
  readonly paper: PageGeometry;
  readonly top: number;
  readonly bottom: number;
  readonly notes: ReadonlyMap<NoteId, MeasuredNote>;
  readonly spaces: Spaces;
  readonly pages: FilledPage[];
  readonly anchors: Map<AnchorId, SectionAnchor>;
  page: FilledPage;
  /** Where the next line goes, before any space above it. */
  position: number;
  /** Space below the last paragraph, still to come. */
  spaceAfter: number;
  /** A line or row of the body stands on the page. */
  placed: boolean;
  /** The last block was a table, which has no space below of its own. */
  belowTable: boolean;
  /** The page's footnotes, in order; the first may go on from the page before. */
  parts: NotePart[];
  /** Room they take at the bottom, with their separator. */
  noteArea: number;
  /** The first note of the page goes on from the page before. */
  continued: boolean;
  /** What goes on, or starts, on the next page. */
  owed: NotePart[];
  /** Notes of a heading, waiting to go below the first lines of the text it is kept with. */
  held: NoteId[];
  heldLines: number | undefined;
}

/** Below a table that ends its section Word wants a paragraph to hold the section's settings: the DOCX has it 1 pt high. */
export const closingHeight = 1;

/** As `docx/layout` compares lengths. */
export const tolerance = 0.01;

export function newFlow(paper: PageGeometry, notes: ReadonlyMap<NoteId, MeasuredNote>, spaces: Spaces): Flow {
  const top = paper.margins.top;
  return {
    paper,
    top,
    bottom: paper.height - paper.margins.bottom,
    notes,
    spaces,
    pages: [],
    anchors: new Map(),
    page: newPage(),
    position: top,
    spaceAfter: 0,
    placed: false,
    belowTable: false,
    parts: [],
    noteArea: 0,
    continued: false,
    owed: [],
    held: [],
    heldLines: undefined,
  };
}

export function newPage(): FilledPage {
  return { lines: [], notes: [], rules: [], images: [], repeated: [] };
}

/** Down to where lines may go on this page. */
export function linesBottom(flow: Flow): number {
  return flow.bottom - flow.noteArea;
}

/** What is missing from a position to the next numbered line. */
export function toGrid(flow: Flow, position: number): number {
  if (!flow.paper.grid) return 0;
  const { pitch } = flow.paper.grid;
  const over = (position - flow.top) % pitch;
  return over < tolerance || pitch - over < tolerance ? 0 : pitch - over;
}

/** Puts a paragraph's line on the page, its top at `top`. */
export function putLine(flow: Flow, paragraph: ParagraphItem, index: number, top: number): void {
  const line = paragraph.lines[index];
  if (!line) return;
  if (paragraph.image) {
    const { x, below, width, height } = paragraph.image;
    flow.page.images.push({ block: paragraph.id, x, y: top + below, width, height, linePitch: paragraph.pitch });
    return;
  }
  flow.page.lines.push({
    block: paragraph.id,
    baseline: top + paragraph.pitch * flow.paper.baselineShare,
    top,
    pitch: paragraph.pitch,
    first: index === 0,
    last: index === paragraph.lines.length - 1,
    runs: line.runs,
  });
  putAnchors(flow, line, top);
}

export function putAnchors(flow: Flow, line: MeasuredLine, top: number): void {
  for (const { id, x } of line.anchors) {
    if (!flow.anchors.has(id)) flow.anchors.set(id, { page: flow.pages.length, x, y: top });
  }
}
