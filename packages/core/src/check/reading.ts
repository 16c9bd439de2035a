import type { Place } from '../diagnostic/index.ts';
import {
  type Block,
  type Document,
  flatInlines,
  type Inline,
  type Paragraph,
  type ParagraphStyle,
  paragraphsOfBlock,
  type Region,
} from '../document/index.ts';

/** A paragraph as its reader sees it: plain spaces, emphasis gone, and the way from a word back to the user's file. */
export interface Passage {
  readonly text: string;
  readonly style: ParagraphStyle;
  readonly region: Region | 'notes';
  /** BCP 47. */
  readonly language: string;
  /** Where the word at an offset stands; absent for words of the house. */
  readonly placeAt: (offset: number) => Place | undefined;
}

/** Every paragraph of a paper that has words, in reading order, its notes last. */
export function passagesOf(document: Document): readonly Passage[] {
  const own = document.metadata.language;
  const body = document.sections.flatMap(({ blocks, region, language = own }) =>
    blocks.flatMap(readable).map((paragraph) => passage(paragraph, region, language)),
  );
  const notes = document.notes.flatMap(({ paragraphs }) => paragraphs.map((each) => passage(each, 'notes', own)));
  return [...body, ...notes].filter(({ text }) => text.trim() !== '');
}

/** The tables of contents and authorities repeat what stands elsewhere. */
function readable(block: Block): readonly Paragraph[] {
  return block.kind === 'contents' || block.kind === 'authorities' ? [] : paragraphsOfBlock(block);
}

interface Run {
  readonly at: number;
  readonly place: Place;
}

function passage({ inlines, style }: Paragraph, region: Passage['region'], language: string): Passage {
  const runs: Run[] = [];
  let text = '';
  for (const inline of flatInlines(inlines)) {
    if (inline.kind === 'text' && inline.place) runs.push({ at: text.length, place: inline.place });
    text += wordsOf(inline);
  }
  return {
    text: text.replace(/[\u00a0\u202f]/g, ' '),
    style,
    region,
    language,
    placeAt: (offset) => placeIn(runs, offset),
  };
}

function wordsOf(inline: Inline): string {
  if (inline.kind === 'line-break' || inline.kind === 'tab') return ' ';
  return 'text' in inline && inline.kind !== 'review-mark' ? inline.text : '';
}

/** Good to the run: what Markdown dropped within one, a star or a line end, is not counted. */
function placeIn(runs: readonly Run[], offset: number): Place | undefined {
  const run = runs.findLast(({ at }) => at <= offset);
  return run && { ...run.place, col: run.place.col + (offset - run.at) };
}
