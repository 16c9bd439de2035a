import { type AssembleRequest, assemble } from './assemble.ts';
import { type Diagnostic, hasErrors, type MaskedOutcome } from './diagnostic/index.ts';
import type { FontFamily } from './font/index.ts';
import { type FiledPaper, type Format, filedPapers, formatsOf, type Packet, type PacketPaper } from './packet/index.ts';
import type { World } from './world.ts';

export interface RenderRequest extends AssembleRequest {
  /** Each paper is written in those of them it can be (`formatsOf` its nature); without this, in all it can be. */
  readonly formats?: readonly Format[];
}

export interface RenderedFile {
  /** The id of its paper. */
  readonly paper: string;
  /** `external`: a PDF made elsewhere, as it was found. */
  readonly format: Format | 'external';
  /** What goes to the court and what goes to the press never share a folder. */
  readonly folder: FiledPaper['folder'];
  /** `01-1-reyes-declaration.pdf`: legal on every system, in the order CM/ECF takes them. */
  readonly name: string;
  /** Absent where there are none, as on a web site, or nobody has counted them. */
  readonly pages?: number;
  readonly bytes: Uint8Array;
}

export interface Rendering {
  readonly packet: Packet;
  /** Every paper of the packet in its order, those too that were not asked for. */
  readonly papers: readonly FiledPaper[];
  readonly files: readonly RenderedFile[];
}

/**
 * Assembles and writes: the papers asked for and, where all papers are asked for as PDF, the papers made elsewhere that
 * are filed with them. No file comes back when anything is an error.
 *
 * @example
 * const { value, diagnostics } = await render({ matter, world, templates: builtInTemplates, formats: ['pdf'] });
 */
export async function render(request: RenderRequest): Promise<MaskedOutcome<Rendering>> {
  const assembled = await assemble(request);
  const { diagnostics, mask } = assembled;
  if (!assembled.value || hasErrors(diagnostics)) return { diagnostics, mask };
  const { packet, fonts } = assembled.value;
  const filed = filedPapers(packet);
  const files: RenderedFile[] = [];
  for (const place of filed) {
    const paper = packet.papers.find(({ document }) => document.id === place.id);
    if (paper) files.push(...(await writePaper(place, paper, fonts, request)));
    else if (!request.only && asks(request, 'pdf')) files.push(...copied(place, packet));
  }
  if (files.length === 0) return { diagnostics: [...diagnostics, nothingWritten(request)], mask };
  return { value: { packet, papers: filed, files }, diagnostics, mask };
}

function asks({ formats }: RenderRequest, format: Format): boolean {
  return formats?.includes(format) ?? true;
}

async function writePaper(
  { id, folder, name }: FiledPaper,
  paper: PacketPaper,
  fonts: FontFamily,
  request: RenderRequest,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const format of formatsOf(paper.manifest.nature).filter((each) => asks(request, each))) {
    request.onPhase?.(`writing ${name} as ${format}`);
    for (const { ending, pages, bytes } of await writers[format](paper, fonts, request.world)) {
      files.push({
        paper: id,
        format,
        folder,
        name: `${name}.${ending}`,
        ...(pages !== undefined && { pages }),
        bytes,
      });
    }
  }
  return files;
}

function copied({ id, folder, name, external }: FiledPaper, { matter }: Packet): readonly RenderedFile[] {
  const found = matter.externals.get(id);
  if (external === undefined || found === undefined || found === 'missing') return [];
  const ending = /\.([a-z0-9]{1,8})$/i.exec(external)?.[1]?.toLowerCase() ?? 'pdf';
  return [{ paper: id, format: 'external', folder, name: `${name}.${ending}`, bytes: found.bytes }];
}

function nothingWritten({ formats = [] }: RenderRequest): Diagnostic {
  return {
    code: 'bad-value',
    severity: 'error',
    what: `None of these papers is written as ${formats.join(' or ')}.`,
    why: 'Only what is for the press is: courts take PDF, and chambers Word.',
    fix: 'Ask for docx, pdf or both.',
  };
}

interface Written {
  readonly ending: string;
  readonly pages?: number;
  readonly bytes: Uint8Array;
}

type Writer = (paper: PacketPaper, fonts: FontFamily, world: World) => Promise<readonly Written[]>;

/** The writers come by dynamic import, so that a PDF run never loads docx. */
const writers: { readonly [F in Format]: Writer } = {
  docx: async ({ document, stationery, pages }, _, world) => {
    const { writeDocx } = await import('./write/docx/index.ts');
    const bytes = writeDocx(document, pages, stationery, world.deflate);
    return [{ ending: 'docx', pages: pages.pages.length, bytes }];
  },
  pdf: async ({ document, stationery, pages }, fonts, world) => {
    const { writePdf } = await import('./write/pdf/index.ts');
    const bytes = writePdf(document, pages, stationery, fonts, world.deflate);
    return [{ ending: 'pdf', pages: pages.pages.length, bytes }];
  },
  html: async ({ document }) => {
    const { writeHtml } = await import('./write/html/index.ts');
    return [
      { ending: 'html', bytes: utf8(writeHtml(document, { page: true })) },
      { ending: 'fragment.html', bytes: utf8(writeHtml(document, { page: false })) },
    ];
  },
  text: async ({ document }) => {
    const { writeText } = await import('./write/text/index.ts');
    return [{ ending: 'txt', bytes: utf8(writeText(document)) }];
  },
  markdown: async ({ document }) => {
    const { writeMarkdown } = await import('./write/markdown/index.ts');
    return [{ ending: 'md', bytes: utf8(writeMarkdown(document)) }];
  },
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
