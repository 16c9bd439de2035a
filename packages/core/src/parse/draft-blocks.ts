import type { DraftBlock, DraftInline, DraftListItem, HeadingLevel } from '../document/index.ts';
import { placeIn } from './flow.ts';
import { finishInlines } from './inlines/finish.ts';
import { readInlines } from './inlines/index.ts';
import type { RawBlock, RawHeading, RawList, RawListItem, RawParagraph, RawQuote, RawTable } from './raw.ts';
import { report } from './reader.ts';
import type { Scope } from './scope.ts';
import { placeInStrand, type Strand } from './strand.ts';

type Blocks = readonly DraftBlock<DraftInline>[];
type RawOf = { readonly [K in RawBlock['kind']]: Extract<RawBlock, { readonly kind: K }> };

/** Reads the text of raw blocks. One that turns out empty (a false `{{#if}}`) vanishes. */
export function draftBlocks(raws: readonly RawBlock[], scope: Scope): Blocks {
  return raws.flatMap((raw) => draft(raw.kind, raw, scope));
}

const drafters: { readonly [K in keyof RawOf]: (raw: RawOf[K], scope: Scope) => Blocks } = {
  heading: draftHeading,
  paragraph: draftParagraph,
  'block-quote': draftQuote,
  list: draftList,
  table: draftTable,
  prose: ({ source }, scope) => scope.prose(source),
  directive: (directive) => [directive],
};

function draft<K extends keyof RawOf>(kind: K, raw: RawOf[K], scope: Scope): Blocks {
  return drafters[kind](raw, scope);
}

/** The inlines of a strand, and the blocks of Markdown fields in it that do not fit in a line. */
function inlinesOf(strand: Strand, scope: Scope): { readonly inlines: readonly DraftInline[]; readonly after: Blocks } {
  const after: DraftBlock<DraftInline>[] = [];
  const graft = scope.graft(after);
  return { inlines: finishInlines(readInlines(strand, { ...scope, graft })), after };
}

function draftHeading(raw: RawHeading, scope: Scope): Blocks {
  const level = levelOf(raw, scope);
  const { inlines, after } = inlinesOf(raw.strand, scope);
  if (inlines.length === 0) return after;
  const { form, style, anchor, strand } = raw;
  const place = placeInStrand(strand, 0);
  const named = anchor !== undefined && { anchor };
  if (named) scope.name(anchor, place);
  return [{ kind: 'heading', level, form, ...(style && { style }), ...named, inlines, place }, ...after];
}

const levels: readonly HeadingLevel[] = [1, 2, 3, 4];

/** In a Markdown field, the level below the template's heading around it and relative to the field's first heading. */
function levelOf(raw: RawHeading, scope: Scope): HeadingLevel {
  const wanted = Math.max(scope.enclosing + 1, raw.level + scope.shift);
  const level = levels[wanted - 1];
  if (level === undefined) {
    const what = `This heading is on level ${wanted}; there are four.`;
    const fix =
      scope.enclosing > 0
        ? 'The text stands under headings of the template: use fewer levels in it.'
        : 'Use # to ####.';
    report(scope.diagnostics, 'heading-too-deep', placeInStrand(raw.strand, 0), what, fix);
  }
  scope.passed(raw.form === 'title' ? 0 : (level ?? 4));
  return level ?? 4;
}

function draftParagraph({ strand, continued, form }: RawParagraph, scope: Scope): Blocks {
  const { inlines, after } = inlinesOf(strand, scope);
  if (inlines.length === 0) return after;
  const styled = form !== undefined && { form };
  return [{ kind: 'paragraph', continued, ...styled, inlines, place: placeInStrand(strand, 0) }, ...after];
}

function draftQuote(raw: RawQuote, scope: Scope): Blocks {
  const blocks = draftBlocks(raw.blocks, scope);
  return blocks.length === 0 ? [] : [{ kind: 'block-quote', blocks }];
}

function draftList({ ordered, start, items: raws }: RawList, scope: Scope): Blocks {
  const items = raws.flatMap((raw) => draftItem(raw, scope));
  return items.length === 0 ? [] : [{ kind: 'list', ordered, start, items }];
}

function draftItem({ anchor, blocks: raws, offset }: RawListItem, scope: Scope): readonly DraftListItem<DraftInline>[] {
  const place = placeIn(scope.flow, offset);
  const blocks = draftBlocks(raws, scope);
  if (blocks.length === 0) return [];
  if (anchor !== undefined) scope.name(anchor, place);
  return [{ ...(anchor !== undefined && { anchor }), blocks, place }];
}

function draftTable({ aligns, head, rows, offset }: RawTable, scope: Scope): Blocks {
  const after: DraftBlock<DraftInline>[] = [];
  const cell = (strand: Strand): readonly DraftInline[] => {
    const read = inlinesOf(strand, scope);
    after.push(...read.after);
    return read.inlines;
  };
  const place = placeIn(scope.flow, offset);
  return [{ kind: 'table', aligns, head: head.map(cell), rows: rows.map((row) => row.map(cell)), place }, ...after];
}
