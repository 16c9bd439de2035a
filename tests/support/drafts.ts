import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Citation } from '../../packages/core/src/authority/index.ts';
import { cand } from '../../packages/core/src/court/cand.ts';
import type { Diagnostic } from '../../packages/core/src/diagnostic/index.ts';
import {
  type CitedInline,
  type DirectiveName,
  type Document,
  type DraftBlock,
  type DraftHeading,
  plainStyle,
  type Region,
  type Voice,
} from '../../packages/core/src/document/index.ts';
import { type Matter, matterSchema, type Paper } from '../../packages/core/src/matter/index.ts';
import { resolvePapers } from '../../packages/core/src/resolve/papers.ts';
import type { LinkAuthorities, Setting } from '../../packages/core/src/resolve/setting.ts';
import type { LawEntry, PaperNature } from '../../packages/core/src/template/index.ts';
import { fromRoot } from './paths.ts';
import { printDocument } from './print-document.ts';

/** Small hands to write drafts with, and to resolve them in the matter of tests/cases/resolve/base.yaml. */

export type Inline = CitedInline<Citation>;
export type Block = DraftBlock<Inline>;

const place = { file: 'motion.md', line: 1, col: 1 };

export function text(words: string, voice: Voice = 'template'): Inline {
  return { kind: 'text', text: words, style: plainStyle, place, voice };
}

export function cited(words: string, citation: Citation, voice: Voice = 'template'): Inline {
  const inlines = [{ kind: 'text', text: words, style: plainStyle, place, voice } as const];
  return { kind: 'citation', citation, inlines, place };
}

export function blank(path: string, label: string): Inline {
  return { kind: 'blank', path, label, style: plainStyle, place };
}

export function reference(anchor: string): Inline {
  return { kind: 'reference', anchor, style: plainStyle, place };
}

export function call(...blocks: readonly Block[]): Inline {
  return { kind: 'note-call', blocks, place };
}

function inlinesOf(inlines: readonly (Inline | string)[]): readonly Inline[] {
  return inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline));
}

export function paragraph(...inlines: readonly (Inline | string)[]): Block {
  return { kind: 'paragraph', continued: false, inlines: inlinesOf(inlines), place };
}

export function heading(
  level: 1 | 2 | 3 | 4,
  words: string | readonly (Inline | string)[],
  more: { readonly anchor?: string; readonly form?: DraftHeading<Inline>['form'] } = {},
): Block {
  const inlines = inlinesOf(typeof words === 'string' ? [words] : words);
  return { kind: 'heading', level, form: 'numbered', inlines, place, ...more };
}

export function quote(...blocks: readonly Block[]): Block {
  return { kind: 'block-quote', blocks };
}

export function list(ordered: boolean, ...items: readonly (readonly Block[])[]): Block {
  return { kind: 'list', ordered, start: 1, items: items.map((blocks) => ({ blocks, place })) };
}

export function section(region: Region): Block {
  return { kind: 'directive', name: 'section', attributes: { region }, place };
}

export function directive(name: DirectiveName, attributes: Readonly<Record<string, string>> = {}): Block {
  return { kind: 'directive', name, attributes, place };
}

export interface Circumstances {
  /** Keys of the matter that replace those of base.yaml. */
  readonly matter?: Readonly<Record<string, unknown>>;
  readonly final?: boolean;
  readonly law?: readonly LawEntry[];
  readonly nature?: PaperNature;
  /** What the template makes of its title. */
  readonly title?: string;
  /** The paper's own. */
  readonly fields?: Paper['fields'];
  readonly link?: LinkAuthorities;
  readonly house?: Readonly<Record<string, string>>;
}

interface ResolvedDraft {
  readonly document: Document;
  readonly printed: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Links nothing: for papers whose citations are not what is tested. */
const linkNothing: LinkAuthorities = () => ({ keys: new Map(), authorities: [], diagnostics: [] });

export function resolveDraft(blocks: readonly Block[], circumstances: Circumstances = {}): ResolvedDraft {
  const nature = circumstances.nature ?? 'motion';
  const title = { blocks: [plainParagraph(circumstances.title ?? 'Notice of Motion and Motion to Intervene')] };
  const footer = { blocks: [plainParagraph('Motion to Intervene')] };
  const manifest = { name: 'motion', about: '', nature, title: '', footer: '', fileName: 'motion', fields: {} };
  const paper = { id: 'motion', template: 'motion', index: 0, fields: circumstances.fields ?? {} };
  const input = { paper, manifest, body: { blocks }, title, footer };
  const { value, diagnostics } = resolvePapers([input], settingOf(circumstances), circumstances.link ?? linkNothing);
  const document = value?.[0];
  if (!document) throw new Error('resolve gives a document for each paper');
  return { document, printed: printDocument(document), diagnostics };
}

function plainParagraph(words: string) {
  const inlines = [{ kind: 'text', text: words, style: plainStyle, place, voice: 'template' } as const];
  return { kind: 'paragraph', continued: false, inlines, place } as const;
}

export function settingOf({ matter, final = false, law = [], house }: Circumstances): Setting {
  const words = house ?? yamlFile('templates/house.yaml');
  return {
    matter: matterOf(matter),
    court: cand,
    house: words,
    law: new Map(law.map((entry) => [entry.key, entry])),
    final,
  };
}

export function matterOf(changes: Readonly<Record<string, unknown>> = {}): Matter {
  const data = matterSchema.parse({ ...yamlFile('tests/cases/resolve/base.yaml'), ...changes });
  // A place that tells its path, for tests that ask where a diagnostic points.
  return {
    file: 'matter.yaml',
    data,
    papers: [],
    externals: new Map(),
    places: { at: (path) => ({ ...place, file: path.join('.') }) },
  };
}

const yamlFiles = new Map<string, Record<string, string>>();

function yamlFile(path: string): Record<string, string> {
  const known = yamlFiles.get(path) ?? parse(readFileSync(fromRoot(path), 'utf8'));
  yamlFiles.set(path, known);
  return known;
}

/** The lines of the print in one style, without the style's name. */
export function linesIn(printed: string, style: string): readonly string[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith(`${style} `))
    .map((line) => line.slice(line.indexOf('|') + 1).trim());
}
