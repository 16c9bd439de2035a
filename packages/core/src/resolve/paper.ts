import type { Diagnostic } from '../diagnostic/index.ts';
import type { Block, Document, Region, Section } from '../document/index.ts';
import { type Desk, deskFor } from './desk.ts';
import { firmsAboveCaption, makeFurtherCounsel } from './directives/counsel-block.ts';
import { makeDirective } from './directives/index.ts';
import { makeFlow } from './flow/blocks.ts';
import { makeNote } from './flow/notes.ts';
import { surroundings } from './metadata.ts';
import { outlineOf } from './outline.ts';
import { readCites } from './reading.ts';
import { reviewMarks } from './review-marks.ts';
import { type DraftSection, pageNumbers, sectionsOf } from './sections.ts';
import type { LinkAuthorities, ResolveInput, Setting } from './setting.ts';

export interface ResolvedPaper {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** One paper: first what must be known of all of it (headings, citations), then its blocks in reading order. */
export function resolvePaper(setting: Setting, input: ResolveInput, link: LinkAuthorities): ResolvedPaper {
  const drafts = sectionsOf(input.body);
  const outline = outlineOf(drafts);
  const cites = readCites(drafts);
  const linked = link(cites.map(({ place }) => place));
  const reviews = reviewMarks(setting, cites, linked);
  const desk = deskFor({ setting, input, outline, cites, linked, reviewMarks: reviews.marks }, makeNote);
  const sections = makeSections(desk, drafts);
  const document: Document = {
    id: input.paper.id,
    ...surroundings(desk),
    sections,
    notes: desk.notes,
    authorities: linked.authorities,
    recordCites: [],
    paragraphs: [],
    draft: !setting.final,
  };
  return { document, diagnostics: [...desk.diagnostics, ...linked.diagnostics, ...reviews.diagnostics] };
}

function makeSections(desk: Desk, drafts: readonly DraftSection[]): readonly Section[] {
  const sections: Section[] = [];
  const earlier: Region[] = [];
  const add = (region: Region, blocks: readonly Block[]): void => {
    if (blocks.length === 0) return;
    sections.push({ region, numbers: pageNumbers(region, earlier), blocks });
    earlier.push(region);
  };
  for (const draft of drafts) {
    const firms = firmsAboveCaption(desk, draft);
    add(
      draft.region,
      draft.blocks.flatMap((block) => makeBlock(desk, firms, block)),
    );
    add('caption', makeFurtherCounsel(desk, firms));
  }
  return sections;
}

function makeBlock(desk: Desk, firms: number, block: DraftSection['blocks'][number]): readonly Block[] {
  if (block.kind === 'directive') return makeDirective(desk, block.name, firms);
  return makeFlow(desk, [block], { container: 'body', level: 0 });
}
