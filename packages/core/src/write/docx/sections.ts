import type { PageNumbers, Section } from '../../document/index.ts';
import { twips } from './element.ts';
import { footerParagraphs, moreParagraph } from './footer.ts';
import { headerParagraphs, headerPitch } from './header.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { Footer, Header, type SectionOptions } from './word.ts';
import type { Writing } from './writing.ts';

/** What Word keeps of a section beside its text: paper, page numbers, headers and footers. */
type SectionFrame = Omit<SectionOptions, 'children'>;

/** The document's sections as Word has them, each with the blocks in it. */
export function framesOf(writing: Writing): { readonly stretch: Stretch; readonly frame: SectionFrame }[] {
  const press = writing.document.footer.kind === 'press';
  return stretchesOf(writing).map((stretch) => ({
    stretch,
    frame: press ? pressFrame(stretch, writing) : courtFrame(stretch, writing),
  }));
}

/** A section without a header or footer of its own shows the one before it. */
function courtFrame({ section, index }: Stretch, writing: Writing): SectionFrame {
  const before = writing.document.sections[index - 1];
  return {
    properties: { page: { ...pageSetUp(writing), pageNumbers: pageNumbers(writing, section.numbers, index) } },
    ...(index === 0 ? { headers: { default: new Header({ children: headerParagraphs(writing) }) } } : {}),
    ...(startsFooter(section, before)
      ? { footers: { default: new Footer({ children: footerParagraphs(writing, section) }) } }
      : {}),
  };
}

/** There are two footers, with a page number and without. */
function startsFooter(section: Section, before: Section | undefined): boolean {
  return !before || (before.numbers.format === 'none') !== (section.numbers.format === 'none');
}

/**
 * The slug stands at the head from the second page on, `-more-` at the foot of all pages but the last: no field can tell
 * which that is without another field in it, so first pages have a footer of their own, and the last page a section.
 */
function pressFrame({ section, index, starts, first, followed, pages }: Stretch, writing: Writing): SectionFrame {
  const apart = first || (!followed && pages > 1);
  const header = (slug: boolean): Header => new Header({ children: headerParagraphs(writing, slug) });
  const footer = (more: boolean): Footer => new Footer({ children: [moreParagraph(writing, more)] });
  const numbers = starts ? pageNumbers(writing, section.numbers, index) : {};
  return {
    properties: {
      page: { ...pageSetUp(writing), pageNumbers: numbers },
      ...(apart ? { titlePage: true } : {}),
    },
    headers: { default: header(true), ...(apart ? { first: header(!first) } : {}) },
    footers: { default: footer(followed), ...(apart ? { first: footer(followed || pages > 1) } : {}) },
  };
}

function pageSetUp({ document, stationery, pages }: Writing) {
  const { width, height, margins, draftBaseline, baselineShare } = stationery.geometry;
  const { top, pitch, lines } = pages.footer;
  // Of a court's paper the first line is the page number's.
  const lineCount = lines.length + (document.footer.kind === 'press' ? 0 : 1);
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(draftBaseline - baselineShare * headerPitch),
      footer: twips(height - top - pitch * lineCount),
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
