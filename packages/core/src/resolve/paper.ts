import type { Diagnostic } from '../diagnostic/index.ts';
import type { Block, Document, Region, Section } from '../document/index.ts';
import { type Desk, deskFor } from './desk.ts';
import { firmsAboveCaption, makeFurtherCounsel } from './directives/counsel-block.ts';
import { makeDirective } from './directives/index.ts';
import { makeFlow } from './flow/blocks.ts';
import { makeNote } from './flow/notes.ts';
import { surroundings } from './metadata.ts';
import { type Outline, outlineOf } from './outline.ts';
import { readCites } from './reading.ts';
import { linkRecord, type RecordPapers } from './record/index.ts';
import { reviewMarks } from './review-marks.ts';
import { type DraftSection, pageNumbers, sectionsOf } from './sections.ts';
import type { LinkAuthorities, ResolveInput, Setting } from './setting.ts';

interface ResolvedPaper {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** A paper of which is known what others can point at. */
interface OutlinedPaper {
  readonly input: ResolveInput;
  readonly sections: readonly DraftSection[];
  readonly outline: Outline;
}

export function outlinePaper(input: ResolveInput): OutlinedPaper {
  const sections = sectionsOf(input.body);
  return { input, sections, outline: outlineOf(sections, input.manifest) };
}

/** One paper: first what must be known of all of it (its citations), then its blocks in reading order. */
export function resolvePaper(
  setting: Setting,
  { input, sections: drafts, outline }: OutlinedPaper,
  papers: RecordPapers,
  link: LinkAuthorities,
): ResolvedPaper {
  const reads = readCites(drafts);
  const linked = link(reads.map(({ place }) => place));
  const record = linkRecord(reads, { setting, papers, id: input.paper.id, outline });
  const cites = reads.filter((read) => read.kind === 'authority');
  const reviews = reviewMarks(setting, cites, linked);
  const desk = deskFor({ setting, input, outline, cites, linked, record, reviewMarks: reviews.marks }, makeNote);
  const sections = makeSections(desk, drafts);
  const document: Document = {
    id: input.paper.id,
    ...surroundings(desk),
    sections,
    notes: desk.notes,
    authorities: linked.authorities,
    recordCites: record.cites,
    paragraphs: outline.items.map(({ paragraph }) => paragraph),
    draft: !setting.final,
  };
  const found = [desk, linked, record, reviews];
  return { document, diagnostics: found.flatMap(({ diagnostics }) => diagnostics) };
}

function makeSections(desk: Desk, drafts: readonly DraftSection[]): readonly Section[] {
  const sections: Section[] = [];
  const earlier: Region[] = [];
  const add = (region: Region, blocks: readonly Block[], language?: string): void => {
    if (blocks.length === 0) return;
    sections.push({
      region,
      numbers: pageNumbers(region, earlier),
      ...(language !== undefined && { language }),
      blocks,
    });
    earlier.push(region);
  };
  const make = (blocks: DraftSection['blocks'], firms: number): readonly Block[] =>
    blocks.flatMap((block) => makeBlock(desk, firms, block));
  for (const draft of drafts) {
    const { region, blocks, language } = draft;
    const firms = firmsAboveCaption(desk, draft);
    const end = firstPageEnd(draft, firms < desk.setting.matter.data.counsel.length);
    add(region, make(blocks.slice(0, end), firms), language);
    const further = makeFurtherCounsel(desk, firms);
    add(region, [...further, ...make(blocks.slice(end), firms)], language);
  }
  return sections;
}

/** Counsel whom the first page has no room for go on after its caption, on the next page, and the text below them. */
function firstPageEnd({ blocks }: DraftSection, counselGoesOn: boolean): number {
  const caption = blocks.findIndex((block) => block.kind === 'directive' && block.name === 'caption');
  return counselGoesOn && caption >= 0 ? caption + 1 : blocks.length;
}

function makeBlock(desk: Desk, firms: number, block: DraftSection['blocks'][number]): readonly Block[] {
  if (block.kind === 'directive') return makeDirective(desk, block, firms);
  const press = desk.input.manifest.nature === 'press';
  return makeFlow(desk, [block], { container: 'body', level: 0, ...(press && { press }) });
}
