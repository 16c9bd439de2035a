import { type Draft, plainText, typographic } from '../../document/index.ts';
import { isExternal } from '../../matter/index.ts';
import { wordsOf } from '../flow/heading-words.ts';
import type { Outline } from '../outline.ts';
import type { ResolveInput, Setting } from '../setting.ts';

/** What can be cited: a paper of the packet, or one of the docket. */
export interface RecordPaper {
  readonly id: string;
  /** Where it is first cited: `Declaration of Ana Reyes`. */
  readonly long: string;
  /** After that: `Reyes Decl.`; the same as `long` where it has no short name. */
  readonly short: string;
  /** Its number on the docket. */
  readonly ecf?: string;
  /** Absent for a paper made elsewhere: its paragraphs go by number. */
  readonly ours?: Pick<Outline, 'items' | 'namedItems'>;
}

export type RecordPapers = ReadonlyMap<string, RecordPaper>;

/** Every paper of the matter by its id: ours, those made elsewhere, and those of the docket. */
export function recordPapers(
  setting: Setting,
  ours: readonly { readonly input: ResolveInput; readonly outline: Outline }[],
): RecordPapers {
  const { data } = setting.matter;
  const papers = new Map<string, RecordPaper>();
  for (const { id, title, short, ecf } of data.docket) papers.set(id, { ...named(id, title, short), ecf });
  for (const paper of data.papers) {
    if (isExternal(paper)) papers.set(paper.id, named(paper.id, paper.title, paper.short));
  }
  for (const { input, outline } of ours) {
    const title = input.titleInCites ?? titleOf(input.title);
    papers.set(input.paper.id, { ...named(input.paper.id, title, input.cite), ours: outline });
  }
  return papers;
}

function named(id: string, title: string, short: string | undefined): RecordPaper {
  const long = typographic(title);
  return { id, long, short: short === undefined ? long : typographic(short) };
}

/** A title as plain text. */
export function titleOf(title: Draft): string {
  const inlines = title.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
  return plainText(wordsOf(inlines)).trim();
}

/** The names by which paragraphs of a paper may be cited. */
export function namesIn({ ours }: RecordPaper): readonly string[] {
  return [...(ours?.namedItems.keys() ?? [])];
}
