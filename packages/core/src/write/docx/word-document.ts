import type { Stationery } from '../../court/index.ts';
import type { Document, Block as PaperBlock } from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import { writeAuthorities } from './authorities.ts';
import { Block } from './block.ts';
import { writeCaption } from './caption.ts';
import { writeContents } from './contents.ts';
import { Component } from './element.ts';
import { fieldEnd } from './field.ts';
import { type Picture, picturesOf, writeImage } from './image.ts';
import { languagesOf } from './languages.ts';
import { footnotes, replaceSeparators } from './notes.ts';
import { type ListLevel, planNumbering, styledLists } from './numbering.ts';
import { replaceNumbering } from './numbering-part.ts';
import { writeParagraph } from './paragraph.ts';
import { framesOf } from './sections.ts';
import { replaceSettings } from './settings.ts';
import { styles } from './styles.ts';
import { writeTable } from './table.ts';
import { type SectionOptions, WordDocument, type WordTable } from './word.ts';
import { bookmarksOf, citationsOf, counter, type Links, newLinks, type Writing } from './writing.ts';

/** A document for docx, and what its package needs beside it. */
export interface WordPaper {
  readonly word: WordDocument;
  readonly bodyLinks: Links;
  readonly noteLinks: Links;
  readonly pictures: readonly Picture[];
}

export function buildWordPaper(document: Document, pages: Pages, stationery: Stationery): WordPaper {
  const writing: Writing = {
    document,
    pages,
    stationery,
    numbering: planNumbering(document, stationery),
    bookmarks: bookmarksOf(document),
    citations: citationsOf(document),
    languages: languagesOf(document),
    pictures: picturesOf(document),
    nextId: counter(),
  };
  const { definitions } = writing.numbering;
  const bodyLinks = newLinks();
  const noteLinks = newLinks();
  const word = new WordDocument({
    title: document.metadata.title,
    styles: {
      importedStyles: styles(document, stationery, pages).map((style) => new Component(style)),
    },
    // docx keeps count of the lists; how they look is written by us.
    numbering: { config: definitions.map(({ reference, levels }) => ({ reference, levels: levels.map(counted) })) },
    footnotes: footnotes(writing, noteLinks),
    sections: sections(writing, bodyLinks),
  });
  for (const { reference, instance } of styledLists)
    word.Numbering.createConcreteNumberingInstance(reference, instance);
  replaceSeparators(word.FootNotes.View, stationery.geometry.noteSeparator.height);
  replaceNumbering(word, definitions);
  replaceSettings(word, document);
  return { word, bodyLinks, noteLinks, pictures: [...writing.pictures.values()] };
}

const counted = ({ level, format, text, start }: ListLevel) => ({ level, format, text, start });

function sections(writing: Writing, links: Links): SectionOptions[] {
  return framesOf(writing).map(({ stretch, frame }) => ({
    ...frame,
    children: closed(stretch.blocks.flatMap((block) => writeBlock(block.kind, block, writing, links))),
  }));
}

/** A section ends with a paragraph, which holds its properties; after a table, one that takes no room. */
function closed(blocks: readonly (Block | WordTable)[]): (Block | WordTable)[] {
  endFields(blocks);
  if (blocks.at(-1) instanceof Block) return [...blocks];
  return [...blocks, new Block({ spacing: { line: 20, lineRule: 'exact' } }, [])];
}

/**
 * The field of a table of contents or authorities ends in the paragraph behind its last entry, as Word has it: the
 * entries Word makes anew each end their paragraph, and an end in the last of ours would be left in an empty line. Not
 * in a heading, which would be partly in the table it is listed in.
 */
function endFields(blocks: readonly (Block | WordTable)[]): void {
  blocks.forEach((block, index) => {
    if (!(block instanceof Block && block.openField)) return;
    const next = blocks[index + 1];
    if (next instanceof Block && !/^(?:Title|Heading\d)$/.test(next.style ?? '')) next.prepend(fieldEnd());
    else block.append(fieldEnd());
  });
}

type BlockOf = { readonly [K in PaperBlock['kind']]: Extract<PaperBlock, { readonly kind: K }> };
type Written = readonly (Block | WordTable)[];

const blockWriters: {
  readonly [K in keyof BlockOf]: (block: BlockOf[K], writing: Writing, links: Links) => Written;
} = {
  paragraph: (block, writing, links) => [writeParagraph(block, writing, links)],
  caption: (block, writing, links) => [writeCaption(block, writing, links)],
  table: (block, writing, links) => [writeTable(block, writing, links)],
  image: (block, writing) => [writeImage(block, writing)],
  contents: writeContents,
  authorities: writeAuthorities,
};

function writeBlock<K extends keyof BlockOf>(kind: K, block: BlockOf[K], writing: Writing, links: Links): Written {
  return blockWriters[kind](block, writing, links);
}
