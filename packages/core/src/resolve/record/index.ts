import { type Diagnostic, type Place, suggest, thereAre } from '../../diagnostic/index.ts';
import type { DraftRecordCite, Inline, RecordCite } from '../../document/index.ts';
import type { Outline } from '../outline.ts';
import type { Read, ReadRecordCite } from '../reading.ts';
import type { Setting } from '../setting.ts';
import { Antecedents } from './antecedent.ts';
import { ownReference } from './own.ts';
import type { RecordPaper, RecordPapers } from './papers.ts';
import { pinsOf } from './pins.ts';
import { positionAfter } from './position.ts';
import { citeWords, type Form, joined, pinWords } from './words.ts';

export { type RecordPapers, recordPapers, titleOf } from './papers.ts';

/** The cites to the record of one paper. */
export interface LinkedRecord {
  /** Each as printed, in reading order. */
  readonly printed: readonly PrintedCite[];
  readonly cites: readonly RecordCite[];
  readonly diagnostics: readonly Diagnostic[];
}

interface PrintedCite {
  readonly cite: DraftRecordCite;
  readonly inlines: readonly Inline[];
}

/** What a paper's cites to the record are made from. */
interface RecordFacts {
  readonly setting: Setting;
  readonly papers: RecordPapers;
  /** The paper that cites. */
  readonly id: string;
  readonly outline: Outline;
}

/**
 * Prints every cite to the record of a paper: long name and definition at first use, then the short name or *Id.*, the
 * numbers of its paragraphs as they stand now. What is dead is an error where the cite stands, and stays as typed.
 */
export function linkRecord(reads: readonly Read[], facts: RecordFacts): LinkedRecord {
  const linker = new Linker(facts);
  for (const read of reads) linker.read(read);
  return linker;
}

class Linker implements LinkedRecord {
  readonly printed: PrintedCite[] = [];
  readonly cites: RecordCite[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #facts: RecordFacts;
  readonly #antecedents = new Antecedents();
  /** The papers called by their names so far, by the short name. */
  readonly #defined = new Map<string, string>();
  /** Those whose short name another paper has already: told once. */
  readonly #twins = new Set<string>();

  constructor(facts: RecordFacts) {
    this.#facts = facts;
  }

  read(read: Read): void {
    if (read.kind === 'authority') {
      this.#antecedents.pass(read);
      return;
    }
    const inlines = this.#print(read).map((inline) => placed(inline, read.cite.place));
    this.printed.push({ cite: read.cite, inlines });
  }

  #print(read: ReadRecordCite): readonly Inline[] {
    const { cite } = read;
    const { papers, id } = this.#facts;
    const isOwn = cite.paper === '' || cite.paper === id;
    const paper = papers.get(isOwn ? id : cite.paper);
    const pins = paper ? pinsOf(cite, paper) : unknownPaper(cite, this.#facts);
    if (!paper || 'code' in pins) {
      this.#antecedents.pass(read);
      if ('code' in pins) this.diagnostics.push({ severity: 'error', place: cite.place, ...pins });
      return [asTyped(cite)];
    }
    if (isOwn && cite.unit === 'paragraph') {
      this.#antecedents.pass(read);
      return ownReference(this.#facts.setting.house, pins, read.before, cite.style);
    }
    this.cites.push({ paper: paper.id, paragraphs: pins.paragraphs, place: cite.place });
    const { setting } = this.#facts;
    const form = this.#formOf(read, paper);
    return joined(citeWords(setting, paper, form, pinWords(setting.house, cite.unit, pins)), cite.style);
  }

  /** A heading, which the table of contents repeats, defines nothing, and nothing refers back to it. */
  #formOf(read: ReadRecordCite, paper: RecordPaper): Form {
    if (read.inHeading) return 'short';
    const isId = this.#antecedents.isId(read, paper.id);
    this.#antecedents.pass(read, paper.id);
    if (this.#isFirst(read, paper)) return 'first';
    if (!isId) return 'short';
    return positionAfter(read.before) === 'start' ? 'id' : 'id-within';
  }

  #isFirst({ cite: { place } }: ReadRecordCite, paper: RecordPaper): boolean {
    const holder = this.#defined.get(paper.short);
    if (holder === paper.id || this.#twins.has(paper.id)) return false;
    if (holder === undefined) this.#defined.set(paper.short, paper.id);
    else {
      this.#twins.add(paper.id);
      this.diagnostics.push({ ...sameName(paper), place });
    }
    return true;
  }
}

function sameName({ short }: RecordPaper): Pick<Diagnostic, 'code' | 'severity' | 'what' | 'fix'> {
  const what = `Two papers cited here are called “${short}”.`;
  const fix = 'Give one of them another short name: by its field, or by the surname of its declarant.';
  return { code: 'cite-ambiguous', severity: 'warning', what, fix };
}

function placed(inline: Inline, place: Place): Inline {
  return inline.kind === 'text' ? { ...inline, place } : inline;
}

interface UnknownPaper extends Pick<Diagnostic, 'what' | 'fix'> {
  readonly code: 'unknown-paper';
}

function unknownPaper({ paper }: DraftRecordCite, { setting, papers, outline }: RecordFacts): UnknownPaper {
  // A paper that nobody asked for or cites is not among the papers.
  const ids = [...new Set([...papers.keys(), ...setting.matter.data.papers.map(({ id }) => id)])];
  const near = suggest(paper, ids);
  const what = `No paper of the packet or the docket has the id “${paper}”.`;
  const ownPlace = outline.named.has(paper) || outline.namedItems.has(paper) ? `#${paper}` : undefined;
  const meant = ownPlace ?? near;
  return { code: 'unknown-paper', what, fix: meant ? `Did you mean [@${meant}]?` : thereAre(ids.slice(0, 12)) };
}

/** As it stands in the Markdown. */
function asTyped({ paper, pins, unit, style }: DraftRecordCite): Inline {
  const written = pins.map(({ from, to }) => (to === undefined ? from : `${from}..${to}`)).join(',');
  const mark = unit === undefined ? '' : unit === 'page' ? ' at ' : '#';
  return { kind: 'text', text: `[@${paper}${mark}${written}]`, style };
}
