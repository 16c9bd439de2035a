import type { Citation } from '../authority/index.ts';
import type { Cited, CitedInline, DraftBlock, PageNumbers, Region } from '../document/index.ts';

/** The blocks between one `::section` and the next. */
export interface DraftSection {
  readonly region: Region;
  /** BCP 47, where it is not the paper's. */
  readonly language?: string;
  readonly blocks: readonly DraftBlock<CitedInline<Citation>>[];
}

/** What every paper is written in, but for the sections that say otherwise. */
export const paperLanguage = 'en-US';

const regions: { readonly [K in Region]: true } = {
  caption: true,
  tables: true,
  notice: true,
  memorandum: true,
  body: true,
  certificate: true,
};

/** Splits a paper at its `::section` lines; what stands before the first of them is body. Empty sections are dropped. */
export function sectionsOf(body: Cited<Citation>): readonly DraftSection[] {
  type Opened = Omit<DraftSection, 'blocks'> & { blocks: DraftBlock<CitedInline<Citation>>[] };
  const sections: Opened[] = [{ region: 'body', blocks: [] }];
  for (const block of body.blocks) {
    if (block.kind === 'directive' && block.name === 'section') {
      sections.push({ region: regionNamed(block.attributes), ...languageIn(block.attributes), blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** `parse/` has reported a region that does not exist. */
function regionNamed(attributes: Readonly<Record<string, string>>): Region {
  const named = Object.hasOwn(attributes, 'region') ? attributes.region : undefined;
  return isRegion(named) ? named : 'body';
}

/** The paper's own language needs no saying. */
function languageIn(attributes: Readonly<Record<string, string>>): { readonly language?: string } {
  const { lang } = attributes;
  return lang === undefined || lang === paperLanguage || lang === 'en' ? {} : { language: lang };
}

function isRegion(name: string | undefined): name is Region {
  return name !== undefined && Object.hasOwn(regions, name);
}

/** Whether a citation there goes into the table of authorities, and the page counts against the limit. */
export function countsAsText(region: Region): boolean {
  return region === 'notice' || region === 'memorandum' || region === 'body';
}

/** No numbers on the caption page, roman ones in the tables, arabic from 1 for the rest, each running on. */
export function pageNumbers(region: Region, earlier: readonly Region[]): PageNumbers {
  if (region === 'caption') return { format: 'none' };
  const format = region === 'tables' ? 'roman' : 'arabic';
  const continues = earlier.some((other) => other !== 'caption' && (other === 'tables') === (region === 'tables'));
  return { format, start: continues ? 'continue' : 1 };
}
