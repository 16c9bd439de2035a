import type { Block, Document, Section } from '../document/index.ts';
import { collectCaption, collectParagraph, collectTable, type Setting } from './collect.ts';
import type { Item } from './items.ts';
import { collectAuthorities, collectContents, type TablePart } from './tables/index.ts';

/** A section with its lines broken; `part`s still need their page numbers. */
export type CollectedItem = Item | { readonly kind: 'part'; readonly part: TablePart };

export function collectSection(section: Section, document: Document, setting: Setting): CollectedItem[] {
  const authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const parts = (found: readonly TablePart[]): CollectedItem[] => found.map((part) => ({ kind: 'part', part }));
  const collect = (block: Block): CollectedItem[] => {
    switch (block.kind) {
      case 'paragraph':
        return [collectParagraph(block, setting)];
      case 'caption':
        return [collectCaption(block, setting, block === section.blocks.at(-1))];
      case 'table':
        return [collectTable(block, setting)];
      case 'image':
        return [];
      case 'contents':
        return parts(collectContents(block, setting));
      case 'authorities':
        return parts(collectAuthorities(block, authorities, setting));
    }
  };
  return section.blocks.flatMap(collect);
}
