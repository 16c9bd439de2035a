import { parse as parseYaml } from 'yaml';
import { cite } from '../../packages/core/src/cite/index.ts';
import type { Diagnostic } from '../../packages/core/src/diagnostic/index.ts';
import type { Document } from '../../packages/core/src/document/index.ts';
import { parse } from '../../packages/core/src/parse/index.ts';
import { type ResolveInput, resolve } from '../../packages/core/src/resolve/index.ts';
import type { PaperNature } from '../../packages/core/src/template/index.ts';
import { fencesOf } from './cases.ts';
import { settingOf } from './drafts.ts';
import { markupOf, type Slots } from './markup.ts';
import { printDocument } from './print-document.ts';

/** What a case says of one of its papers. */
export interface PaperOfCase {
  readonly id: string;
  readonly markdown: string;
  readonly title?: string;
  readonly cite?: string;
  readonly 'title-in-cites'?: string;
  readonly numbered?: boolean;
  readonly nature?: PaperNature;
  readonly fields?: ResolveInput['paper']['fields'];
  readonly slots?: Slots;
}

interface ResolvedCase {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses, cites and resolves papers together, in the matter of tests/cases/resolve/base.yaml. */
export function resolveCase(
  papers: readonly PaperOfCase[],
  matter: Readonly<Record<string, unknown>> = {},
  final = false,
): ResolvedCase {
  const found: Diagnostic[] = [];
  const { matter: facts, court, house, law } = settingOf({ matter, final });
  const inputs = papers.map((paper, index) => inputOf(paper, index, found));
  const { value = [], diagnostics } = resolve(inputs, facts, court, house, law, { final });
  return { documents: value, diagnostics: [...found, ...diagnostics] };
}

function inputOf(paper: PaperOfCase, index: number, found: Diagnostic[]): ResolveInput {
  const { id, markdown, title = id, cite: short, nature = 'declaration', numbered = nature === 'declaration' } = paper;
  const line = (text: string) => parse(markupOf(text, {}), { inline: true }).value ?? { blocks: [] };
  const drafted = parse(markupOf(markdown, paper.slots ?? {}, `${id}.md`));
  const cited = drafted.value ? cite(drafted.value) : { diagnostics: [] };
  found.push(...drafted.diagnostics, ...cited.diagnostics);
  return {
    paper: { id, template: nature, index, fields: paper.fields ?? {} },
    manifest: {
      ...{ name: nature, about: '', nature, title: '', footer: '', fileName: id, fields: {} },
      numberedParagraphs: numbered,
    },
    body: cited.value ?? { blocks: [] },
    title: line(title),
    footer: line(title),
    ...(short !== undefined && { cite: short }),
    ...(paper['title-in-cites'] !== undefined && { titleInCites: paper['title-in-cites'] }),
  };
}

/** What a case is about: its papers and what replaces parts of the matter. */
interface CaseFile {
  readonly papers: readonly PaperOfCase[];
  readonly matter: Readonly<Record<string, unknown>>;
  /** The papers to print, all if none is named. */
  readonly show: readonly string[];
  readonly final: boolean;
}

/** A case in Markdown: a fence `yaml` with papers and matter, a fence `markdown ID` for each paper's text. */
export function caseOf(source: string): CaseFile {
  const facts = fencesOf(source).get('yaml');
  const { papers = {}, matter = {}, show = [], final = false } = facts === undefined ? {} : parseYaml(facts);
  const texts = [...fencesOf(source)].filter(([name]) => name.startsWith('markdown '));
  const listed = texts.map(([name, markdown]) => {
    const id = name.slice('markdown '.length);
    return { id, markdown, ...papers[id] };
  });
  return { papers: listed, matter, show, final };
}

/** What a case prints: the lines of the papers shown, what they cite, and what is reported. */
export function printCase(source: string): string {
  const { papers, matter, show, final } = caseOf(source);
  const { documents, diagnostics } = resolveCase(papers, matter, final);
  const shown = documents.filter(({ id }) => show.length === 0 || show.includes(id));
  const reports = diagnostics
    .filter(({ code }) => code !== 'blank' && code !== 'authority-unverified')
    .map(({ code, severity, place, what, fix }) =>
      `${place?.file}:${place?.line}:${place?.col} ${severity} ${code} ${what} ${fix ?? ''}`.trimEnd(),
    );
  const printed = shown.flatMap((document) => [
    ...(shown.length > 1 ? [`##### ${document.id}`] : []),
    bodyOf(document),
  ]);
  return [...printed, ...reports].join('\n').replaceAll('\u00A0', '~');
}

function bodyOf(document: Document): string {
  const printed = printDocument(document);
  return printed.slice(printed.indexOf('===')).trim();
}
