import type { CourtProfile } from '../../court/index.ts';
import type { Block, Document, PageNumbers, Section } from '../../document/index.ts';
import type { Pages } from '../../pages/index.ts';
import { writeAuthorities } from './authorities.ts';
import { writeCaption } from './caption.ts';
import { writeContents } from './contents.ts';
import { type Element, element, twips } from './element.ts';
import { footerParagraphs } from './footer.ts';
import { headerParagraph, headerPitch } from './header.ts';
import { footnotes } from './notes.ts';
import { planNumbering } from './numbering.ts';
import { writeParagraph } from './paragraph.ts';
import { settings } from './settings.ts';
import { styles } from './styles.ts';
import { writeTable } from './table.ts';
import { type FileChild, Footer, Header, WordDocument } from './word.ts';
import { bookmarksOf, citationsOf, counter, type Links, newLinks, type Writing } from './writing.ts';

/** A document for docx, and what its package needs beside it. */
export interface WordPaper {
  readonly word: WordDocument;
  readonly bodyLinks: Links;
  readonly noteLinks: Links;
}

export function buildWordPaper(document: Document, pages: Pages, court: CourtProfile): WordPaper {
  const writing: Writing = {
    document,
    pages,
    court,
    numbering: planNumbering(document, court),
    bookmarks: bookmarksOf(document),
    citations: citationsOf(document),
    nextId: counter(),
  };
  const bodyLinks = newLinks();
  const noteLinks = newLinks();
  const word = new WordDocument({
    title: document.metadata.title,
    styles: { importedStyles: styles(court, pages, document.metadata.language) },
    sections: sections(writing, bodyLinks),
  });
  replaceContent(word.Numbering, 'w:numbering', writing.numbering.part);
  replaceContent(word.FootNotes.View, 'w:footnotes', footnotes(writing, noteLinks));
  replaceContent(word.Settings, 'w:settings', settings(document));
  for (const header of word.Headers) replaceContent(header.View, 'w:hdr', [headerParagraph(writing)]);
  document.sections.filter(startsFooter).forEach((section, index) => {
    const footer = word.Footers[index];
    if (footer) replaceContent(footer.View, 'w:ftr', footerParagraphs(writing, section));
  });
  return { word, bodyLinks, noteLinks };
}

interface Part {
  prepForXml: FileChild['prepForXml'];
}

/** docx asks each part for its XML through `prepForXml`; these say it themselves. */
function replaceContent(part: Part, root: string, content: readonly Element[]): void {
  const own = element(root, namespaces, ...content);
  part.prepForXml = (context) => own.prepForXml(context);
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};

/** A section without a header or footer of its own shows the one before it. */
function sections(writing: Writing, links: Links): ConstructorParameters<typeof WordDocument>[0]['sections'] {
  return writing.document.sections.map((section, index, all) => ({
    properties: { page: { ...pageSetUp(writing), pageNumbers: pageNumbers(section.numbers) } },
    ...(index === 0 ? { headers: { default: new Header() } } : {}),
    ...(startsFooter(section, index, all) ? { footers: { default: new Footer() } } : {}),
    children: section.blocks.flatMap((block) => writeBlock(block.kind, block, writing, links)),
  }));
}

/** There are two footers, with a page number and without. */
function startsFooter(section: Section, index: number, all: readonly Section[]): boolean {
  const before = all[index - 1];
  return !before || (before.numbers.format === 'none') !== (section.numbers.format === 'none');
}

function pageSetUp({ court, pages }: Writing) {
  const { width, height, margins, draftBaseline, baselineShare } = court.geometry;
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

function pageNumbers(numbers: PageNumbers) {
  if (numbers.format === 'none') return {};
  const formatType = numbers.format === 'roman' ? ('lowerRoman' as const) : ('decimal' as const);
  return numbers.start === 'continue' ? { formatType } : { formatType, start: numbers.start };
}

type BlockOf = { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

const blockWriters: {
  readonly [K in keyof BlockOf]: (block: BlockOf[K], writing: Writing, links: Links) => readonly Element[];
} = {
  paragraph: (block, writing, links) => [writeParagraph(block, writing, links)],
  caption: (block, writing, links) => [writeCaption(block, writing, links)],
  table: (block, writing, links) => [writeTable(block, writing, links)],
  contents: writeContents,
  authorities: writeAuthorities,
};

function writeBlock<K extends keyof BlockOf>(
  kind: K,
  block: BlockOf[K],
  writing: Writing,
  links: Links,
): readonly Element[] {
  return blockWriters[kind](block, writing, links);
}
