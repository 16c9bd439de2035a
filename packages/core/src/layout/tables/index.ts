import type { AnchorId, Authority, AuthorityKey, BlockId, Contents, TableOfAuthorities } from '../../document/index.ts';
import type { AnchorPlace, EntryLines } from '../../pages/index.ts';
import { collectParagraph, type Setting } from '../collect.ts';
import type { ParagraphItem } from '../items.ts';
import { type Entry, measureEntry, type PageLink, printEntry } from './entry.ts';

/** A line of a table of contents or authorities: a heading, or an entry that needs its page numbers. */
export type TablePart =
  | { readonly kind: 'paragraph'; readonly item: ParagraphItem }
  | { readonly kind: 'entry'; readonly entry: Entry; readonly targets: readonly AnchorId[] };

export type Places = ReadonlyMap<AnchorId, AnchorPlace>;

export function collectContents(contents: Contents, setting: Setting): TablePart[] {
  const entries = contents.entries.map((entry): TablePart => {
    return { kind: 'entry', entry: measureEntry(entry, setting), targets: [entry.target] };
  });
  return [
    { kind: 'paragraph', item: collectParagraph(contents.heading, setting) },
    { kind: 'paragraph', item: collectParagraph(contents.pageHead, setting) },
    ...entries,
  ];
}

export function collectAuthorities(
  table: TableOfAuthorities,
  authorities: ReadonlyMap<AuthorityKey, Authority>,
  setting: Setting,
): TablePart[] {
  const groups = table.groups.flatMap((group): TablePart[] => [
    { kind: 'paragraph', item: collectParagraph(group.heading, setting) },
    ...group.entries.flatMap(({ id, authority: key }): TablePart[] => {
      const authority = authorities.get(key);
      if (!authority) return [];
      const entry = measureEntry({ id, style: 'authorities-entry', text: authority.entry }, setting);
      return [{ kind: 'entry', entry, targets: authority.cites }];
    }),
  ]);
  return [
    { kind: 'paragraph', item: collectParagraph(table.heading, setting) },
    { kind: 'paragraph', item: collectParagraph(table.pageHead, setting) },
    ...groups,
  ];
}

/** A table's part with its page numbers as known so far. */
export function printPart(
  part: TablePart,
  places: Places,
  setting: Setting,
  printed: Map<BlockId, EntryLines>,
): ParagraphItem {
  if (part.kind === 'paragraph') return part.item;
  const entry = printEntry(part.entry, pagesOf(part.targets, places), setting);
  printed.set(part.entry.id, entry.printed);
  return entry.item;
}

/** The pages of places, each once, in the order of the paper. */
function pagesOf(targets: readonly AnchorId[], places: Places): PageLink[] {
  const byPage = new Map<number, PageLink>();
  for (const target of targets) {
    const place = places.get(target);
    if (place && !byPage.has(place.page)) byPage.set(place.page, { label: place.label, target });
  }
  return [...byPage.entries()].sort(([one], [other]) => one - other).map(([, link]) => link);
}
