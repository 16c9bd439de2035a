import type { Place } from '../../diagnostic/index.ts';
import {
  type Block,
  type Document,
  flatInlines,
  type Inline,
  type Paragraph,
  type ParagraphStyle,
  paragraphsOfBlock,
  type Region,
} from '../../document/index.ts';
import { plainSpaces } from './plain-signs.ts';

/** A paragraph as its reader sees it. Its words are put together when they are asked for: most rules read few. */
export interface Passage {
  readonly style: ParagraphStyle;
  readonly region: Region | 'notes';
  /** BCP 47. */
  readonly language: string;
  /** Plain spaces, emphasis gone. */
  readonly text: string;
  /** Where the word at an offset of `text` stands in the user's files; absent for words of the house. */
  readonly placeAt: (offset: number) => Place | undefined;
}

/** Every paragraph of a paper in reading order, its notes last. The tables repeat what stands elsewhere and are left out. */
export function passagesOf(document: Document): readonly Passage[] {
  const known = read.get(document);
  if (known) return known;
  const passages = readPassages(document);
  read.set(document, passages);
  return passages;
}

/** A paper is read once, however many rules read it. */
const read = new WeakMap<Document, readonly Passage[]>();

function readPassages(document: Document): readonly Passage[] {
  const own = document.metadata.language;
  const body = document.sections.flatMap(({ blocks, region, language = own }) =>
    blocks.flatMap(readable).map((paragraph) => passage(paragraph, region, language)),
  );
  const notes = document.notes.flatMap(({ paragraphs }) => paragraphs.map((each) => passage(each, 'notes', own)));
  return [...body, ...notes];
}

/** All the words of a paper, a line a paragraph. */
export function wordsOfPaper(document: Document): string {
  return passagesOf(document)
    .map(({ text }) => text)
    .join('\n');
}

function readable(block: Block): readonly Paragraph[] {
  return block.kind === 'contents' || block.kind === 'authorities' ? [] : paragraphsOfBlock(block);
}

function passage({ inlines, style }: Paragraph, region: Passage['region'], language: string): Passage {
  let runs: readonly Run[] | undefined;
  let words: string | undefined;
  return {
    style,
    region,
    language,
    get text() {
      words ??= plainSpaces(flatInlines(inlines).map(wordsOf).join(''));
      return words;
    },
    placeAt: (offset) => {
      runs ??= runsOf(inlines);
      return placeIn(runs, offset);
    },
  };
}

function wordsOf(inline: Inline): string {
  if (inline.kind === 'line-break' || inline.kind === 'tab') return ' ';
  return 'text' in inline && inline.kind !== 'review-mark' ? inline.text : '';
}

interface Run {
  readonly at: number;
  readonly place: Place;
}

function runsOf(inlines: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const inline of flatInlines(inlines)) {
    if (inline.kind === 'text' && inline.place) runs.push({ at, place: inline.place });
    at += wordsOf(inline).length;
  }
  return runs;
}

/** Good to the run: what Markdown dropped within one, a star or a line end, is not counted. */
function placeIn(runs: readonly Run[], offset: number): Place | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run && { ...run.place, col: run.place.col + (offset - run.at) };
}
