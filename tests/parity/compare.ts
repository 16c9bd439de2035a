import { layoutDocument } from 'docx/layout';
import type { Stationery } from '../../packages/core/src/court/index.ts';
import { type BlockId, type Document, paragraphsOfDocument } from '../../packages/core/src/document/index.ts';
import type { Line, Page, Pages } from '../../packages/core/src/pages/index.ts';
import { buildWordDocument } from '../../packages/core/src/write/docx/index.ts';
import { lineText } from '../support/print-pages.ts';
import { type WordPlaces, wrongPages } from './table-pages.ts';
import { type TableRowPlace, type TableRows, tableRows } from './table-rows.ts';

/** Two layouts of one paper: how much was compared, and what differs, each naming its line. */
interface Parity {
  readonly pages: number;
  readonly bodyLines: number;
  readonly noteLines: number;
  readonly rows: number;
  readonly differences: readonly string[];
  /** What the witness could not lay out as Word does, and guessed at; and where it gave up all the same. */
  readonly guesses: readonly string[];
  readonly stoppedAt: string | undefined;
}

type WordPage = ReturnType<typeof layoutDocument>['pages'][number];
type WordBlock = WordPage['body'][number];

/** A line in both layouts' terms, in pt. */
interface Place {
  readonly text: string;
  readonly top: number;
  /** Width of its ink; none for a row of a table. */
  readonly ink?: number;
  /** The same from where the line starts: the witness counts a tab in front as ink. */
  readonly withTab?: number;
}

/**
 * Lays the Word file out with `docx/layout`, as Word would, and compares: every page's label; every line of the body and
 * of the notes, its words, height on the page and width; the top of every row of a table (the witness tells no more of
 * tables); and every page number printed in the tables against the page where the witness has the thing.
 */
export function compareWithWord(document: Document, pages: Pages, stationery: Stationery): Parity {
  const word = buildWordDocument(document, pages, stationery);
  const strict = layoutDocument(word);
  const laidOut = strict.stoppedAt === undefined ? strict : layoutDocument(word, { guess: true });
  const rows = tableRows(document);
  const starts = lineStarts(document, stationery);
  const seen = new Set<number>();
  const found = { pages: pages.pages.length, bodyLines: 0, noteLines: 0, rows: 0 };
  const differences: string[] = [];
  if (laidOut.pages.length !== found.pages)
    differences.push(`${found.pages} pages here, ${laidOut.pages.length} in Word`);
  pages.pages.forEach((page, index) => {
    const other = laidOut.pages[index];
    if (!other) return;
    const where = `page ${index + 1}${page.label === '' ? '' : ` (${page.label})`}`;
    if (page.label !== '' && page.label !== other.pageNumber) differences.push(`${where}: ${other.pageNumber} in Word`);
    const body = page.lines
      .filter((line) => !rows.of.has(line.block))
      .map((line) => placeOf(line, starts))
      .filter(hasInk);
    const tops = rowTops(page, rows, stationery);
    const notes = page.notes.map((line) => placeOf(line, starts));
    const wordNotes = other.footnotes.flatMap(({ content }) => content.flatMap(linesOf));
    found.bodyLines += body.length;
    found.rows += tops.length;
    found.noteLines += notes.length;
    differences.push(...compare(`${where}, body`, body, other.body.flatMap(linesOf).filter(hasInk)));
    differences.push(...compare(`${where}, table`, tops, wordRows(other, rows, seen)));
    differences.push(...compare(`${where}, notes`, notes, wordNotes));
  });
  differences.push(...wrongPages(document, pages, wordPlaces(laidOut.pages)));
  const guesses = laidOut.pages.flatMap((page) => page.guesses ?? []);
  return { ...found, differences, guesses, stoppedAt: laidOut.stoppedAt };
}

function wordPlaces(pages: readonly WordPage[]): WordPlaces {
  const top = ({ top: y }: Place): number => y;
  return {
    tops: pages.map(({ body, footnotes }) => {
      const notes = footnotes.flatMap(({ content }) => content.flatMap(linesOf));
      return [...body.flatMap(linesOf), ...notes].map(top);
    }),
    rows: pages.map(({ body }) =>
      body
        .flatMap((block) => (block.type === 'table' ? block.rows : []))
        .map(({ y, height }) => ({ top: y * pixel, bottom: (y + height) * pixel })),
    ),
    numbers: pages.map(({ pageNumber }) => pageNumber),
  };
}

/** As far as lines agree, so do all before: the first difference on a page says it all. */
function compare(where: string, ours: readonly Place[], words: readonly Place[]): string[] {
  for (let at = 0; at < Math.max(ours.length, words.length); at++) {
    const one = ours[at];
    const other = words[at];
    if (one && other && same(one, other)) continue;
    return [`${where}, line ${at + 1}\n    here: ${printed(one)}\n    Word: ${printed(other)}`];
  }
  return [];
}

/** Word gives the paragraph that ends a section a line of its own below a table. Nothing is printed on it. */
function hasInk({ text }: Place): boolean {
  return text !== '';
}

const tolerance = 0.1;

function same(one: Place, other: Place): boolean {
  const near = (a = 0, b = 0): boolean => Math.abs(a - b) <= tolerance;
  const ink = other.text.startsWith('\t') ? one.withTab : one.ink;
  return bare(one.text) === bare(other.text) && near(one.top, other.top) && near(ink, other.ink);
}

/** Without white space, which the two cut differently at tabs and line ends. */
function bare(text: string): string {
  return text.replace(/\s/gu, '').replace(/\u2011/gu, '-');
}

function printed(place: Place | undefined): string {
  if (!place) return '(nothing)';
  const ink = place.ink === undefined ? '' : `, ${place.ink.toFixed(2)} wide`;
  return `“${place.text}” at ${place.top.toFixed(2)}${ink}`;
}

/** Where the lines of a paragraph start, if it is set from the left: its first, and the others. */
type LineStarts = ReadonlyMap<BlockId, readonly [first: number, other: number]>;

function lineStarts(document: Document, { geometry, styles }: Stationery): LineStarts {
  return new Map(
    paragraphsOfDocument(document).map(({ id, style }) => {
      const left = geometry.margins.left + styles[style].left;
      return [id, [left + styles[style].firstLine, left]];
    }),
  );
}

function placeOf(line: Line, starts: LineStarts): Place {
  const text = line.runs.filter(({ role }) => role.kind !== 'leader');
  const end = inkEnd(line);
  const start = starts.get(line.block)?.[line.first ? 0 : 1];
  return {
    text: lineText({ ...line, runs: text }),
    top: line.top,
    ink: end - (line.runs[0]?.x ?? 0),
    withTab: end - (start ?? 0),
  };
}

/** Where the ink ends, without the spaces that hang there. */
function inkEnd(line: Line): number {
  const last = line.runs.findLast(({ text }) => text.trim() !== '');
  if (!last) return line.runs[0]?.x ?? 0;
  const spaces = last.text.length - last.text.trimEnd().length;
  return last.x + last.width - spaces * (last.size / 4);
}

const pixel = 0.75;

function linesOf(block: WordBlock): Place[] {
  if (block.type === 'table') return [];
  return block.lines.map(({ text, y, textWidth }) => ({
    text: text.trimEnd(),
    top: y * pixel,
    ink: textWidth * pixel,
  }));
}

/** The tops of the rows on the page, heads that stand there again included. */
function rowTops(page: Page, rows: TableRows, stationery: Stationery): Place[] {
  const tops = new Map<string, number>();
  const repeated = page.furniture.lines.filter(({ block }) => rows.of.has(block));
  for (const line of [...page.lines, ...repeated]) {
    const row = rows.of.get(line.block);
    if (!row) continue;
    const name = row.name === 'bracket' ? bracketRow(line, stationery) : row.name;
    const top = line.top - marginAbove(row, stationery);
    tops.set(name, Math.min(tops.get(name) ?? top, top));
  }
  return downThePage([...tops].map(([text, top]) => ({ text, top })));
}

/** The bracket's last line, which the rule below the parties makes lower, is a row of its own. */
function bracketRow(line: Line, { styles }: Stationery): string {
  return line.pitch < styles['caption-party'].pitch ? 'caption row 2' : 'caption row 1';
}

function marginAbove({ name, belowHead }: TableRowPlace, { geometry }: Stationery): number {
  if (name === 'bracket' || name.startsWith('caption')) return 0;
  return geometry.table.above + (belowHead ? geometry.table.rule : 0);
}

function wordRows(page: WordPage, rows: TableRows, seen: Set<number>): Place[] {
  const places = page.body.flatMap((block) => {
    if (block.type !== 'table') return [];
    const table = rows.tables[[...seen.add(block.index)].indexOf(block.index)];
    return block.rows.map(({ index, y }) => ({ text: `${table} row ${index + 1}`, top: y * pixel }));
  });
  return downThePage(places);
}

function downThePage(places: readonly Place[]): Place[] {
  return [...places].sort((one, other) => one.top - other.top);
}
