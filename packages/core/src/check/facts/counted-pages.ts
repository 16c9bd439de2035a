import type { Region } from '../../document/index.ts';
import type { PacketPaper } from '../../packet/index.ts';

/** Whether pages of a region count against a page limit: caption page and tables do not. */
const counts = {
  caption: false,
  tables: false,
  notice: true,
  memorandum: true,
  body: true,
  certificate: true,
} satisfies Record<Region, boolean>;

/** Pages of a paper as a page limit counts them, e.g. 24 for a caption page, three pages of tables and 24 of notice and memorandum. */
export function countedPages({ document, pages }: PacketPaper): number {
  return pages.pages.filter((page) => {
    const region = document.sections[page.section]?.region;
    return region !== undefined && counts[region];
  }).length;
}
