import type { Diagnostic } from '../diagnostic/index.ts';
import type { Block } from '../document/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { countedPages } from './facts/counted-pages.ts';
import { papersOf } from './facts/papers.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';

/** A long motion has a table of contents and a table of authorities. */
export const tablesPresent: Rule = {
  id: 'tables-present',
  check: (packet) => papersOf(packet, 'motion').flatMap((paper) => missing(packet, paper)),
};

const tables = [
  { kind: 'contents', name: 'table of contents', directive: '::contents' },
  { kind: 'authorities', name: 'table of authorities', directive: '::authorities' },
] as const satisfies readonly { kind: Block['kind']; name: string; directive: string }[];

function missing(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const threshold = packet.court.tablesOverPages;
  const pages = countedPages(paper);
  if (pages <= threshold.value) return [];
  const present = new Set(paper.document.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  return tables
    .filter(({ kind }) => !present.has(kind))
    .map(({ name, directive }) => ({
      code: 'tables-missing',
      severity: loudness(threshold, packet),
      place: packet.matter.places.at(['papers', paper.paper.index]),
      what: `“${paper.paper.id}” has ${pages} pages and no ${name}.`,
      why: `${authorityOf(threshold)} asks for one over ${threshold.value} pages.`,
      fix: `Put ${directive} into the tables section of its template.`,
    }));
}
