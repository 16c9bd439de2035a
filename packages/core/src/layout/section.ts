import type { Block, Document, Paragraph, Section } from '../document/index.ts';
import { collectCaption, collectParagraph, type Setting } from './collect.ts';
import { collectImage } from './image.ts';
import type { Item, ParagraphItem } from './items.ts';
import { endsInColon, keepLeadIns } from './lead-in.ts';
import { collectTable } from './table.ts';
import { collectAuthorities, collectContents, type TablePart } from './tables/index.ts';

/** A section with its lines broken; `part`s still need their page numbers. */
export type CollectedItem = Item | { readonly kind: 'part'; readonly part: TablePart };

export function collectSection({ blocks }: Section, document: Document, setting: Setting): readonly CollectedItem[] {
  const authorities = new Map(document.authorities.map((authority) => [authority.key, authority]));
  const parts = (found: readonly TablePart[]): CollectedItem[] => found.map((part) => ({ kind: 'part', part }));
  const collect = (block: Block): CollectedItem[] => {
    switch (block.kind) {
      case 'paragraph':
        return [collectText(block, setting)];
      case 'caption':
        return [collectCaption(block, setting, block === blocks.at(-1))];
      case 'table':
        return [collectTable(block, setting)];
      case 'image':
        return [collectImage(block, setting)];
      case 'contents':
        return parts(collectContents(block, setting));
      case 'authorities':
        return parts(collectAuthorities(block, authorities, setting));
    }
  };
  return keepLeadIns(blocks.flatMap(collect));
}

function collectText(paragraph: Paragraph, setting: Setting): ParagraphItem {
  const item = collectParagraph(paragraph, setting);
  return endsInColon(paragraph) ? { ...item, endsInColon: true } : item;
}
