import { isExternal, type MatterData, type Paper } from '../matter/index.ts';
import type { Manifest, PaperNature } from '../template/index.ts';
import { fileNameOf } from './file-name.ts';
import type { ListedPaper } from './packet.ts';

/** A paper of the packet as it goes out: to the court's filing system or to the press, never both. */
export interface FiledPaper {
  readonly id: string;
  /** Its title, as plain text. */
  readonly title: string;
  readonly folder: 'filing' | 'press';
  /** What its files are called, without their endings: `01-1-reyes-declaration`; for the press, without a number. */
  readonly name: string;
  /** Where it lies beside the matter, if it was made elsewhere. */
  readonly external?: string;
}

/** What the names of a packet's papers are made of. */
export interface NamedPapers {
  readonly matter: { readonly data: Pick<MatterData, 'papers'> };
  readonly everyPaper: readonly NamedPaper[];
}

interface NamedPaper extends Pick<ListedPaper, 'title' | 'fileName'> {
  readonly paper: Pick<Paper, 'id'>;
  readonly manifest: Pick<Manifest, 'nature'>;
}

/**
 * Every paper of the packet in the matter's order, numbered as CM/ECF takes them: a motion is a filing of its own, what
 * follows it its attachments. A paper with no motion before it is a filing of its own too.
 */
export function filedPapers({ matter, everyPaper }: NamedPapers): readonly FiledPaper[] {
  const nextNumber = numbering();
  const released = new Set<string>();
  return matter.data.papers.map((listed) => {
    if (isExternal(listed)) {
      const { id, title, external } = listed;
      const name = `${nextNumber('external')}-${fileNameOf(title) || 'paper'}`;
      return { id, title, folder: 'filing', name, external };
    }
    const { id } = listed;
    const { title, manifest, fileName } = paperOf(id, everyPaper);
    if (manifest.nature !== 'press') {
      return { id, title, folder: 'filing', name: `${nextNumber(manifest.nature)}-${fileName}` };
    }
    // Two releases of one template are told apart by their ids, or the second would be written over the first.
    const name = released.has(fileName) ? `${fileName}-${id}` : fileName;
    released.add(name);
    return { id, title, folder: 'press', name };
  });
}

function paperOf(id: string, papers: readonly NamedPaper[]): NamedPaper {
  const found = papers.find(({ paper }) => paper.id === id);
  if (!found) throw new Error(`A packet without the paper ${id} of its matter.`);
  return found;
}

/** `01`, `01-1`, `01-2`, `02` … */
function numbering(): (nature: PaperNature | 'external') => string {
  let filings = 0;
  let attachments = 0;
  let afterMotion = false;
  return (nature) => {
    if (afterMotion && nature !== 'motion') attachments += 1;
    else {
      filings += 1;
      attachments = 0;
      afterMotion = nature === 'motion';
    }
    const number = String(filings).padStart(2, '0');
    return attachments === 0 ? number : `${number}-${attachments}`;
  };
}
