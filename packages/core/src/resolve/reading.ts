import { type Citation, type CitationPosition, CiteWalk } from '../authority/index.ts';
import {
  type CitedCitation,
  type CitedInline,
  type DraftBlock,
  type DraftRecordCite,
  type NoteId,
  objectReplacement,
  type Voice,
} from '../document/index.ts';
import { countsAsText, type DraftSection } from './sections.ts';
import { type CitePlace, counter } from './setting.ts';

type Cited = CitedInline<Citation>;
type Block = DraftBlock<Cited>;

/** A citation, and whose words it stands in: only the template's law carries grades. */
export interface ReadCite {
  readonly kind: 'authority';
  readonly source: CitedCitation<Citation>;
  readonly place: CitePlace;
  readonly voice: Voice;
  readonly run: number;
}

/** A cite to the record where it stands among the other citations of its paper. */
export interface ReadRecordCite {
  readonly kind: 'record';
  readonly cite: DraftRecordCite;
  /** For the authorities: a citation that is none of theirs. */
  readonly place: CitePlace;
  /** The paragraph, heading or cell it stands in, by number. */
  readonly run: number;
  readonly inHeading: boolean;
  /** The text of its run before it; other citations as {@link objectReplacement}. */
  readonly before: string;
}

export type Read = ReadCite | ReadRecordCite;

/**
 * The citations of a paper in reading order, each note's at its call. `flow/inlines.ts` comes by them in
 * the same order, and takes them by their number.
 */
export function readCites(sections: readonly DraftSection[]): readonly Read[] {
  const reader = new Reader();
  for (const { region, blocks } of sections) reader.blocks(blocks, { stream: 'body', counted: countsAsText(region) });
  return reader.reads;
}

interface Around {
  readonly stream: 'body' | NoteId;
  readonly counted: boolean;
}

class Reader {
  readonly reads: Read[] = [];
  readonly #citeAnchor = counter('c');
  readonly #recordAnchor = counter('r');
  #notes = 0;
  #runs = 0;

  blocks(blocks: readonly Block[], around: Around): void {
    for (const block of blocks) {
      for (const inlines of runsOf(block)) {
        this.#runs += 1;
        const run = new Run(inlines, this.#runs, block.kind === 'heading');
        this.#inlines(inlines, around, run);
      }
    }
  }

  #inlines(inlines: readonly Cited[], around: Around, run: Run): void {
    for (const inline of inlines) {
      if (inline.kind === 'citation') this.reads.push(run.authority(inline, { ...around, anchor: this.#citeAnchor() }));
      if (inline.kind === 'record-cite')
        this.reads.push(run.record(inline, { ...around, anchor: this.#recordAnchor() }));
      if (inline.kind === 'link') this.#inlines(inline.inlines, around, run);
      // A note called inside a note is reported in flow/ and not printed.
      if (inline.kind !== 'note-call' || around.stream !== 'body') continue;
      this.#notes += 1;
      this.blocks(inline.blocks, { ...around, stream: `n${this.#notes}` });
    }
  }
}

type Spot = Pick<CitePlace, 'stream' | 'counted' | 'anchor'>;

/** One paragraph, heading or cell. */
class Run {
  readonly #number: number;
  readonly #inHeading: boolean;
  readonly #text: string;
  readonly #starts = new Map<Cited, number>();
  /** Where the record is cited too, what `cite/` said of string cites and parentheticals has to be said again. */
  readonly #walk: CiteWalk | undefined;

  constructor(inlines: readonly Cited[], number: number, inHeading: boolean) {
    this.#number = number;
    this.#inHeading = inHeading;
    const parts: string[] = [];
    this.#lay(inlines, parts, 0);
    this.#text = parts.join('');
    const mixed = [...this.#starts.keys()].some(({ kind }) => kind === 'record-cite');
    this.#walk = mixed ? new CiteWalk(this.#text) : undefined;
  }

  authority(source: CitedCitation<Citation>, spot: Spot): ReadCite {
    const text = source.inlines.map((part) => ({
      text: part.kind === 'text' ? part.text : `[${part.label}]`,
      style: part.style,
    }));
    const voiced = source.inlines.some((part) => part.kind === 'text' && part.voice === 'template');
    const citation = { ...source.citation, ...this.#position(source) };
    const place: CitePlace = { ...spot, citation, place: source.place, text };
    return { kind: 'authority', source, place, voice: voiced ? 'template' : 'matter', run: this.#number };
  }

  record(cite: DraftRecordCite, spot: Spot): ReadRecordCite {
    const citation: Citation = { kind: 'record', ...this.#position(cite) };
    const place: CitePlace = { ...spot, citation, place: cite.place, text: [] };
    const before = this.#text.slice(0, this.#starts.get(cite) ?? 0);
    return { kind: 'record', cite, place, run: this.#number, inHeading: this.#inHeading, before };
  }

  #position(inline: CitedCitation<Citation> | DraftRecordCite): CitationPosition {
    const start = this.#starts.get(inline) ?? 0;
    if (!this.#walk) return {};
    const { nested, joined } = this.#walk.to(start);
    this.#walk.past(start + 1, nested);
    return { ...(nested && { nested }), ...(joined && { joined }) };
  }

  /** Citations become one sign each; notes stand elsewhere. */
  #lay(inlines: readonly Cited[], parts: string[], from: number): number {
    let at = from;
    for (const inline of inlines) {
      if (inline.kind === 'link') {
        at = this.#lay(inline.inlines, parts, at);
        continue;
      }
      this.#starts.set(inline, at);
      const text = textIn(inline);
      parts.push(text);
      at += text.length;
    }
    return at;
  }
}

function textIn(inline: Exclude<Cited, { readonly kind: 'link' }>): string {
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'blank') return inline.label;
  if (inline.kind === 'note-call') return '';
  if (inline.kind === 'line-break') return ' ';
  return inline.kind === 'reference' ? inline.anchor : objectReplacement;
}

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };
type Runs = readonly (readonly Cited[])[];

const runsIn: { readonly [K in keyof BlockOf]: (block: BlockOf[K]) => Runs } = {
  heading: ({ inlines }) => [inlines],
  paragraph: ({ inlines }) => [inlines],
  'block-quote': ({ blocks }) => blocks.flatMap(runsOf),
  list: ({ items }) => items.flatMap(({ blocks }) => blocks.flatMap(runsOf)),
  table: ({ head, rows }) => [...head, ...rows.flat()],
  directive: () => [],
};

function take<K extends keyof BlockOf>(kind: K, block: BlockOf[K]): Runs {
  return runsIn[kind](block);
}

/** The texts of a block, each read as one: a paragraph, a heading, a cell. */
export function runsOf(block: Block): Runs {
  return take(block.kind, block);
}
