import type { Citation } from '../authority/index.ts';
import type { CitedCitation, CitedInline, DraftBlock, NoteId, Voice } from '../document/index.ts';
import { countsAsText, type DraftSection } from './sections.ts';
import type { CitePlace } from './setting.ts';

type Block = DraftBlock<CitedInline<Citation>>;

/** A citation, and whose words it stands in: only the template's law carries grades. */
export interface ReadCite {
  readonly place: CitePlace;
  readonly voice: Voice;
}

/**
 * The citations of a paper in reading order, each note's at its call. {@link ../flow/inlines.ts} comes by
 * them in the same order, and takes them by their number.
 */
export function readCites(sections: readonly DraftSection[]): readonly ReadCite[] {
  const cites: ReadCite[] = [];
  let notes = 0;
  const readBlocks = (blocks: readonly Block[], stream: 'body' | NoteId, counted: boolean): void => {
    for (const block of blocks) for (const inline of inlinesOf(block)) readInline(inline, stream, counted);
  };
  const readInline = (inline: CitedInline<Citation>, stream: 'body' | NoteId, counted: boolean): void => {
    if (inline.kind === 'citation') cites.push(readCite(inline, `c${cites.length + 1}`, stream, counted));
    if (inline.kind === 'link') for (const inner of inline.inlines) readInline(inner, stream, counted);
    // A note called inside a note is reported in flow/ and not printed.
    if (inline.kind !== 'note-call' || stream !== 'body') return;
    notes += 1;
    readBlocks(inline.blocks, `n${notes}`, counted);
  };
  for (const section of sections) readBlocks(section.blocks, 'body', countsAsText(section.region));
  return cites;
}

function readCite(
  inline: CitedCitation<Citation>,
  anchor: string,
  stream: 'body' | NoteId,
  counted: boolean,
): ReadCite {
  const text = inline.inlines.map((part) => ({
    text: part.kind === 'text' ? part.text : `[${part.label}]`,
    style: part.style,
  }));
  const voiced = inline.inlines.some((part) => part.kind === 'text' && part.voice === 'template');
  const { citation, place } = inline;
  return { place: { anchor, citation, stream, counted, place, text }, voice: voiced ? 'template' : 'matter' };
}

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

const inlinesIn: { readonly [K in keyof BlockOf]: (block: BlockOf[K]) => readonly CitedInline<Citation>[] } = {
  heading: ({ inlines }) => inlines,
  paragraph: ({ inlines }) => inlines,
  'block-quote': ({ blocks }) => blocks.flatMap(inlinesOf),
  list: ({ items }) => items.flatMap(({ blocks }) => blocks.flatMap(inlinesOf)),
  table: ({ head, rows }) => [...head.flat(), ...rows.flat(2)],
  directive: () => [],
};

function take<K extends keyof BlockOf>(kind: K, block: BlockOf[K]): readonly CitedInline<Citation>[] {
  return inlinesIn[kind](block);
}

function inlinesOf(block: Block): readonly CitedInline<Citation>[] {
  return take(block.kind, block);
}
