import type { Stationery } from '../../court/index.ts';
import {
  type AnchorId,
  type Authority,
  type BlockId,
  type Document,
  flatInlines,
  type Inline,
  paragraphsOfDocument,
} from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import type { Picture } from './image.ts';
import type { NumberingPlan } from './numbering.ts';

/** What every part of the room needs while one document is written. */
export interface Writing {
  readonly document: Document;
  readonly pages: Pages;
  readonly stationery: Stationery;
  readonly numbering: NumberingPlan;
  readonly bookmarks: ReadonlyMap<AnchorId, Bookmarks>;
  /** The authority a citation names, and whether it is the first to do so. */
  readonly citations: ReadonlyMap<AnchorId, MarkedCitation>;
  readonly languages: ReadonlyMap<BlockId, string>;
  readonly pictures: ReadonlyMap<BlockId, Picture>;
  /** A number no content control or drawing of this document has yet. */
  readonly nextId: () => number;
}

/** Ids count from 1 within a document. */
export interface Bookmark {
  readonly id: number;
  readonly name: string;
}

/** What the contents point at, and what cross-references do. */
interface Bookmarks {
  readonly contents?: Bookmark;
  readonly reference?: Bookmark;
}

export interface MarkedCitation {
  readonly authority: Authority;
  readonly first: boolean;
  /** The short form by which Word gathers an authority's citations; unlike any other's. */
  readonly short: string;
}

/** The address of every link of a part, by its relationship id. */
export interface Links {
  readonly idOf: (href: string) => string;
  readonly all: ReadonlyMap<string, string>;
}

export function newLinks(): Links {
  const all = new Map<string, string>();
  return {
    all,
    idOf: (href) => {
      const id = all.get(href) ?? `rIdLink${all.size + 1}`;
      all.set(href, id);
      return id;
    },
  };
}

export function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/**
 * Bookmarks for every anchor of a paragraph, named as Word's own. A heading that is referred to has two: when somebody
 * updates the table of contents Word takes every `_Toc` bookmark away and makes others (its KB 134999), and a
 * cross-reference to one would read “Error! Reference source not found.”
 */
export function bookmarksOf(document: Document): Map<AnchorId, Bookmarks> {
  const paragraphs = paragraphsOfDocument(document);
  const referred = new Set(paragraphs.flatMap(({ inlines }) => flatInlines(inlines).flatMap(referredTo)));
  const bookmarks = new Map<AnchorId, Bookmarks>();
  const nextId = counter();
  const named = (prefix: string): Bookmark => {
    const id = nextId();
    return { id, name: `${prefix}${900_000_000 + id}` };
  };
  for (const { anchor, numbering } of paragraphs) {
    if (anchor === undefined || bookmarks.has(anchor)) continue;
    const heading = numbering === undefined || numbering.format === 'legal-headings';
    bookmarks.set(anchor, {
      ...(heading ? { contents: named('_Toc') } : {}),
      ...(!heading || referred.has(anchor) ? { reference: named('_Ref') } : {}),
    });
  }
  return bookmarks;
}

function referredTo(inline: Inline): AnchorId[] {
  return inline.kind === 'reference' ? [inline.target] : [];
}

export function citationsOf(document: Document): Map<AnchorId, MarkedCitation> {
  const citations = new Map<AnchorId, MarkedCitation>();
  const shorts = new Map<string, number>();
  for (const authority of document.authorities) {
    const same = (shorts.get(authority.short) ?? 0) + 1;
    shorts.set(authority.short, same);
    const short = same === 1 ? authority.short : `${authority.short} [${same}]`;
    authority.cites.forEach((anchor, index) => {
      citations.set(anchor, { authority, first: index === 0, short });
    });
  }
  return citations;
}
