import type { Stationery } from '../../court/index.ts';
import type { Document, PageNumbers, Block as PaperBlock, Section } from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import { writeAuthorities } from './authorities.ts';
import { Block } from './block.ts';
import { writeCaption } from './caption.ts';
import { writeContents } from './contents.ts';
import { Component, twips } from './element.ts';
import { footerParagraphs } from './footer.ts';
import { headerParagraph, headerPitch } from './header.ts';
import { footnotes, replaceSeparators } from './notes.ts';
import { headingList, planNumbering } from './numbering.ts';
import { writeParagraph } from './paragraph.ts';
import { replaceSettings } from './settings.ts';
import { styles } from './styles.ts';
import { writeTable } from './table.ts';
import { Footer, Header, type SectionOptions, WordDocument, type WordTable } from './word.ts';
import { bookmarksOf, citationsOf, counter, type Links, newLinks, type Writing } from './writing.ts';

/** A document for docx, and what its package needs beside it. */
export interface WordPaper {
  readonly word: WordDocument;
  readonly bodyLinks: Links;
  readonly noteLinks: Links;
}

export function buildWordPaper(document: Document, pages: Pages, stationery: Stationery): WordPaper {
  const writing: Writing = {
    document,
    pages,
    stationery,
    numbering: planNumbering(document, stationery),
    bookmarks: bookmarksOf(document),
    citations: citationsOf(document),
    nextId: counter(),
  };
  const bodyLinks = newLinks();
  const noteLinks = newLinks();
  const word = new WordDocument({
    title: document.metadata.title,
    styles: {
      importedStyles: styles(stationery, pages, document.metadata.language).map((style) => new Component(style)),
    },
    numbering: { config: writing.numbering.definitions },
    footnotes: footnotes(writing, noteLinks),
    sections: sections(writing, bodyLinks),
  });
  word.Numbering.createConcreteNumberingInstance(headingList.reference, headingList.instance);
  replaceSeparators(word.FootNotes.View, stationery.geometry.noteSeparator.height);
  replaceSettings(word, document);
  return { word, bodyLinks, noteLinks };
}

/** A section without a header or footer of its own shows the one before it. */
function sections(writing: Writing, links: Links): SectionOptions[] {
  return writing.document.sections.map((section, index, all) => ({
    properties: { page: { ...pageSetUp(writing), pageNumbers: pageNumbers(writing, section.numbers, index) } },
    ...(index === 0 ? { headers: { default: new Header({ children: [headerParagraph(writing)] }) } } : {}),
    ...(startsFooter(section, all[index - 1])
      ? { footers: { default: new Footer({ children: footerParagraphs(writing, section) }) } }
      : {}),
    children: closed(section.blocks.flatMap((block) => writeBlock(block.kind, block, writing, links))),
  }));
}

/** There are two footers, with a page number and without. */
function startsFooter(section: Section, before: Section | undefined): boolean {
  return !before || (before.numbers.format === 'none') !== (section.numbers.format === 'none');
}

/** A section ends with a paragraph, which holds its properties; after a table, one that takes no room. */
function closed(blocks: readonly (Block | WordTable)[]): (Block | WordTable)[] {
  if (blocks.at(-1) instanceof Block) return [...blocks];
  return [...blocks, new Block({ spacing: { line: 20, lineRule: 'exact' } }, [])];
}

function pageSetUp({ stationery, pages }: Writing) {
  const { width, height, margins, draftBaseline, baselineShare } = stationery.geometry;
  const { top, pitch, lines } = pages.footer;
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(draftBaseline - baselineShare * headerPitch),
      footer: twips(height - top - pitch * (lines.length + 1)),
    },
  };
}

function pageNumbers(writing: Writing, numbers: PageNumbers, index: number) {
  if (numbers.format === 'none') return {};
  const formatType = numbers.format === 'roman' ? ('lowerRoman' as const) : ('decimal' as const);
  const start = numbers.start === 'continue' ? resumedStart(writing, numbers.format, index) : numbers.start;
  return start === undefined ? { formatType } : { formatType, start };
}

/** Word goes on from the section before whatever its format: after one of another format the number is given. */
function resumedStart({ document, pages }: Writing, format: PageNumbers['format'], index: number): number | undefined {
  const formatOf = (section: number) => document.sections[section]?.numbers.format;
  if (formatOf(index - 1) === format) return undefined;
  return 1 + pages.pages.filter(({ section }) => section < index && formatOf(section) === format).length;
}

type BlockOf = { readonly [K in PaperBlock['kind']]: Extract<PaperBlock, { readonly kind: K }> };
type Written = readonly (Block | WordTable)[];

const blockWriters: {
  readonly [K in keyof BlockOf]: (block: BlockOf[K], writing: Writing, links: Links) => Written;
} = {
  paragraph: (block, writing, links) => [writeParagraph(block, writing, links)],
  caption: (block, writing, links) => [writeCaption(block, writing, links)],
  table: (block, writing, links) => [writeTable(block, writing, links)],
  image: () => [],
  contents: writeContents,
  authorities: writeAuthorities,
};

function writeBlock<K extends keyof BlockOf>(kind: K, block: BlockOf[K], writing: Writing, links: Links): Written {
  return blockWriters[kind](block, writing, links);
}
