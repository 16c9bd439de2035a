import type { Sourced } from '../court/index.ts';
import type { Diagnostic } from '../diagnostic/index.ts';
import type { Packet, PacketPaper } from '../packet/index.ts';
import { countedPages } from './facts/counted-pages.ts';
import { papersOf } from './facts/papers.ts';
import { authorityOf, loudness, type Rule } from './rule.ts';

/**
 * A motion, notice and memorandum together, keeps within the court's page limit, or the judge's own.
 *
 * Why: pages past the limit may be struck. The figure is the court's (`court/`); caption page and tables do not count.
 */
export const pageLimitKept: Rule = {
  id: 'page-limit-kept',
  check: (packet) => papersOf(packet, 'motion').flatMap((paper) => overLimit(packet, paper)),
};

function overLimit(packet: Packet, paper: PacketPaper): readonly Diagnostic[] {
  const limit = limitFor(packet);
  const pages = countedPages(paper);
  if (pages <= limit.value) return [];
  const over = pages - limit.value;
  return [
    {
      code: 'page-limit',
      severity: loudness(limit, packet),
      place: packet.matter.places.at(['papers', paper.paper.index]),
      what: `“${paper.paper.id}” has ${pages} pages that count; the limit is ${limit.value}.`,
      why: `${authorityOf(limit)}. The caption page and the tables do not count.`,
      fix: `Cut ${over} page${over === 1 ? '' : 's'}, or move for leave to file more and give the limit the judge set in filing: limit.`,
    },
  ];
}

/** The judge's own limit overrides the local rule. */
function limitFor({ matter, court }: Packet): Sourced<number> {
  const own = matter.data.filing.limit;
  if (!own) return court.motionPageLimit;
  return { value: own.pages, rule: own.authority, source: 'the matter', grade: 'verified' };
}
